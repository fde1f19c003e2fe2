import { useEffect, useState } from "react";
import { todayInCalifornia } from "./due.ts";

/** The day it is, also where the page stays open over midnight. */
export function useToday(): string {
  const [today, setToday] = useState(todayInCalifornia);
  useEffect(() => {
    const timer = setInterval(() => setToday(todayInCalifornia()), 30_000);
    return () => clearInterval(timer);
  }, []);
  return today;
}
