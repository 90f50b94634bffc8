type Attributes = Readonly<Record<string, string | number | boolean | null | (() => void)>>;
type Child = Node | string | null;

/** An HTML element; functions listen to the event of that name, null and false leave an attribute out. Texts are never read as HTML. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  dress(element, attributes, children);
  return element;
}

/** The same for a drawing. */
export function draw(tag: string, attributes: Attributes = {}, ...children: readonly Child[]): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  dress(element, attributes, children);
  return element;
}

/** The element of index.html with that id. */
export function place<Kind extends HTMLElement = HTMLElement>(id: string): Kind {
  return document.getElementById(id) as Kind;
}

/** A button that a key presses too. */
export function keyButton(
  key: string,
  label: string,
  press: () => void,
  attributes: Attributes = {},
): HTMLButtonElement {
  return make(
    'button',
    { type: 'button', 'aria-keyshortcuts': key, click: press, ...attributes },
    make('kbd', { 'aria-hidden': 'true' }, key),
    ` ${label}`,
  );
}

function dress(element: Element, attributes: Attributes, children: readonly Child[]): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name, value);
    else if (value === true) element.setAttribute(name, '');
    else if (value !== null && value !== false) element.setAttribute(name, String(value));
  }
  element.append(...children.filter((child) => child !== null));
}
