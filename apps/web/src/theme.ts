import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from "@mantine/core";

/** Petrol: calm, and at shade 8 legible on white. */
const petrol: MantineColorsTuple = [
  "#eaf5f5",
  "#d6e8e9",
  "#abd1d3",
  "#7cb8bc",
  "#56a3a8",
  "#3d969c",
  "#2d8f96",
  "#1c7c83",
  "#136a71",
  "#015a60",
];

/** Greys with a trace of the same hue; dark is used by the dark scheme from text (0) to page (7). */
const dark: MantineColorsTuple = [
  "#d5dbdd",
  "#b9c3c6",
  "#9aa7ab",
  "#7b898e",
  "#45525a",
  "#35414a",
  "#263038",
  "#1a2228",
  "#141b20",
  "#0f1418",
];

/** The look of the whole app: dense, system fonts, colour only where it carries meaning. */
export const theme = createTheme({
  primaryColor: "petrol",
  primaryShade: 8,
  colors: { petrol, dark },
  defaultRadius: "sm",
  cursorType: "pointer",
  respectReducedMotion: true,
  fontFamily:
    'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif',
  fontFamilyMonospace:
    'ui-monospace, "SF Mono", "Cascadia Mono", "Liberation Mono", Menlo, monospace',
  fontSizes: { xs: "0.8125rem", sm: "0.875rem", md: "0.9375rem", lg: "1.0625rem", xl: "1.25rem" },
  headings: { fontWeight: "650" },
  components: {
    Button: { defaultProps: { size: "xs" } },
    TextInput: { defaultProps: { size: "xs" } },
    Textarea: { defaultProps: { size: "xs" } },
    Select: { defaultProps: { size: "xs" } },
    MultiSelect: { defaultProps: { size: "xs" } },
    Autocomplete: { defaultProps: { size: "xs" } },
    TagsInput: { defaultProps: { size: "xs" } },
    Checkbox: { defaultProps: { size: "xs" } },
    SegmentedControl: { defaultProps: { size: "xs" } },
    ActionIcon: { defaultProps: { variant: "subtle", size: "md" } },
  },
});

const readableError = { "--mantine-color-error": "var(--app-bad)" };

/** Words of an error at a field in the app's own red, which can be read in both schemes. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: readableError,
  dark: readableError,
});
