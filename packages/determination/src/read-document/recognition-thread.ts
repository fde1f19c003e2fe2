import { recognisePages } from "./recognise-pages.ts";
import { serveTasks } from "./serve-tasks.ts";

serveTasks(recognisePages);
