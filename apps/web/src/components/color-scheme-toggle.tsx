import { ActionIcon, type MantineColorScheme, useMantineColorScheme } from "@mantine/core";
import { IconDeviceDesktop, IconMoon, IconSun } from "@tabler/icons-react";

const schemes = {
  auto: { next: "light", name: "as the system has it", icon: IconDeviceDesktop },
  light: { next: "dark", name: "light", icon: IconSun },
  dark: { next: "auto", name: "dark", icon: IconMoon },
} as const satisfies Record<
  MantineColorScheme,
  { next: MantineColorScheme; name: string; icon: typeof IconSun }
>;

/** Goes round light, dark and the system's own setting; the browser remembers it. */
export function ColorSchemeToggle() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const scheme = schemes[colorScheme];
  const label = `Colours: ${scheme.name}. Change to ${schemes[scheme.next].name}`;
  return (
    <ActionIcon
      color="gray"
      aria-label={label}
      title={label}
      onClick={() => setColorScheme(scheme.next)}
    >
      <scheme.icon size={17} stroke={1.6} aria-hidden />
    </ActionIcon>
  );
}
