import { mix, type Color, type HostColors } from './host-palette.js';

/** A colour with what shows through it; `alpha` is 0 to 1. */
interface Paint {
  readonly color: Color;
  readonly alpha: number;
}

const CHANNELS = /-?[\d.]+(?:e-?\d+)?/g;

/** A colour may be written in a dozen ways; what the browser has mixed has one. */
function paint(probe: HTMLElement, css: string): Paint {
  probe.style.color = `color-mix(in srgb, ${css}, ${css})`;
  const channels = getComputedStyle(probe).color.match(CHANNELS)?.map(Number) ?? [];
  const [red = 0, green = 0, blue = 0, alpha = 1] = channels.map((each) => Math.min(Math.max(each, 0), 1));
  return { color: [red, green, blue], alpha };
}

const seen = ({ color, alpha }: Paint, behind: Color): Color => mix(color, behind, alpha);

/** What an element stands in for the eye: slots and the hosts of shadow roots included. */
function container(element: Element): Element | null {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/** The element itself first, and the root of the page last. */
function withContainers(element: Element): Element[] {
  const above = container(element);
  return [element, ...(above ? withContainers(above) : [])];
}

/** What is seen behind an element; undefined for a picture, which has no colour to compute with. */
function backgroundOf(probe: HTMLElement, containers: readonly Element[]): Color | undefined {
  const layers: Paint[] = [];
  for (const each of containers) {
    const { backgroundImage, backgroundColor } = getComputedStyle(each);
    if (backgroundImage !== 'none') return undefined;
    layers.push(paint(probe, backgroundColor));
    if (layers.at(-1)?.alpha === 1) break;
  }
  return layers.reduceRight((behind, layer) => seen(layer, behind), paint(probe, 'Canvas').color);
}

/** A link of the page as it stands in a text: none that is made to look like a button, nor one of a widget's own. */
function nearestLink(element: Element, containers: readonly Element[]): Element | undefined {
  const isPlain = (link: Element) =>
    !element.contains(link) &&
    link.checkVisibility() &&
    /^(transparent|rgba\(0, 0, 0, 0\))$/.test(getComputedStyle(link).backgroundColor);
  for (const each of containers) {
    const link = [...each.querySelectorAll('a[href]')].find(isPlain);
    if (link) return link;
  }
  return undefined;
}

/**
 * The colours of the page where an element stands; undefined where a picture lies behind it.
 *
 * @param probe an element beside the widget's content, to compute colours with
 */
export function hostColors(element: Element, probe: HTMLElement): HostColors | undefined {
  const containers = withContainers(element);
  const background = backgroundOf(probe, containers);
  if (!background) return undefined;
  const textColor = (of: Element) => seen(paint(probe, getComputedStyle(of).color), background);
  const link = nearestLink(element, containers);
  return { text: textColor(element), background, link: link && textColor(link) };
}
