import { Link, Outlet, useLocation } from "@tanstack/react-router";
import { lastSearch } from "../lib/last-search.ts";
import classes from "./app-frame.module.css";
import { ColorSchemeToggle } from "./color-scheme-toggle.tsx";

/** The frame around every page: skip link, header with the main places, the page itself. */
export function AppFrame() {
  // Drawn anew at each change of page, when the worklist's filters may have changed.
  const { pathname } = useLocation();
  const worklist = pathname === "/" ? true : lastSearch();
  return (
    <div className={classes.frame}>
      <a className={classes.skip} href="#main">
        Skip to the page's content
      </a>
      <header className={classes.header}>
        <Link
          to="/"
          search={worklist}
          className={classes.brand ?? ""}
          aria-label="OpenIMR, worklist"
        >
          <img src="/icon.svg" width={20} height={20} alt="" />
          <span>
            Open<b>IMR</b>
          </span>
        </Link>
        <nav aria-label="Main" className={classes.nav}>
          <Link
            to="/"
            search={worklist}
            className={classes.place ?? ""}
            activeOptions={{ includeSearch: false, exact: true }}
          >
            Worklist
          </Link>
          <Link to="/cases/new" className={classes.place ?? ""}>
            New case
          </Link>
          <Link to="/imports" className={classes.place ?? ""}>
            Imports
          </Link>
        </nav>
        <ColorSchemeToggle />
      </header>
      <main id="main" tabIndex={-1} className={classes.main}>
        <Outlet />
      </main>
    </div>
  );
}
