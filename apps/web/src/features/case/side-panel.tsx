import { ActionIcon, Tabs } from "@mantine/core";
import { useLocalStorage } from "@mantine/hooks";
import { IconLayoutSidebarRightCollapse, IconLayoutSidebarRightExpand } from "@tabler/icons-react";
import classes from "./case-page.module.css";
import { useCaseViewState } from "./case-view.tsx";
import { FindingsPanel } from "./findings/findings-panel.tsx";
import { HistoryPanel } from "./history/history-panel.tsx";
import { SourcePanel } from "./source/source-panel.tsx";

/** Beside the form: where its facts come from, what the rules find, and what happened. */
export function SidePanel() {
  const count = useCaseViewState(({ checking, findings }) =>
    checking === "done" ? findings.length : "…",
  );
  const [hidden, setHidden] = useLocalStorage({
    key: "openimr-side-panel-hidden",
    defaultValue: false,
    getInitialValueInEffect: false,
  });
  if (hidden) {
    return (
      <aside className={classes.side} data-hidden aria-label="Source, findings and history">
        <ActionIcon aria-label="Show the side panel" onClick={() => setHidden(false)}>
          <IconLayoutSidebarRightExpand size={18} />
        </ActionIcon>
      </aside>
    );
  }
  return (
    <aside className={classes.side} aria-label="Source, findings and history">
      <Tabs defaultValue="source" keepMounted={false} className={classes.tabs ?? ""}>
        <div className={classes.tabsHead}>
          <Tabs.List className={classes.tabsList ?? ""}>
            <Tabs.Tab value="source">Source</Tabs.Tab>
            <Tabs.Tab value="findings">Findings ({count})</Tabs.Tab>
            <Tabs.Tab value="history">History</Tabs.Tab>
          </Tabs.List>
          <ActionIcon aria-label="Hide the side panel" onClick={() => setHidden(true)}>
            <IconLayoutSidebarRightCollapse size={18} />
          </ActionIcon>
        </div>
        <Tabs.Panel value="source">
          <SourcePanel />
        </Tabs.Panel>
        <Tabs.Panel value="findings">
          <FindingsPanel />
        </Tabs.Panel>
        <Tabs.Panel value="history">
          <HistoryPanel />
        </Tabs.Panel>
      </Tabs>
    </aside>
  );
}
