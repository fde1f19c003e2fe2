/** spine-handbook-2019 as spineHandbook2019. */
export function camelCase(kebab: string): string {
  return kebab.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** spine-handbook as SpineHandbook. */
export function pascalCase(kebab: string): string {
  return capitalised(camelCase(kebab));
}

/** itemCount as item-count. */
export function kebabCase(camel: string): string {
  return camel.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** A word with its first letter as a capital. */
export function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
