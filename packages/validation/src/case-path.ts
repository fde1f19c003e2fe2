import type { Case } from "@openimr/core";

/** The path patterns of a case, `*` for the position in a list: "disputedItems.*.request". */
export type CasePath = PathOf<Case>;

type Leaf = string | number | boolean | null | undefined;
type PathOf<T> = T extends Leaf
  ? never
  : T extends readonly (infer Element)[]
    ? Join<"*", PathOf<NonNullable<Element>>>
    : { [Key in keyof T & string]: Join<Key, PathOf<NonNullable<T[Key]>>> }[keyof T & string];
type Join<Head extends string, Tail> = Head | (Tail extends string ? `${Head}.${Tail}` : never);
