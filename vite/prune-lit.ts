import type { Plugin } from 'vite';

/** Replacements for modules of Lit and of the compiler, by the end of their paths. */
const MODULES = {
  // Widgets are for browsers that adopt style sheets, and their styles are constant.
  '/@lit/reactive-element/css-tag.js': `
    export class CSSResult {
      _$cssResult$ = true;
      constructor(cssText) { this.cssText = cssText; }
      get styleSheet() {
        if (!this.sheet) (this.sheet = new CSSStyleSheet()).replaceSync(this.cssText);
        return this.sheet;
      }
    }
    export const css = (strings, ...values) =>
      new CSSResult(strings.reduce((text, string, index) => text + (values[index - 1].cssText ?? values[index - 1]) + string));
    export const unsafeCSS = (cssText) => new CSSResult(cssText);
    export const adoptStyles = (root, styles) => { root.adoptedStyleSheets = styles.map((style) => style.styleSheet); };
    export const getCompatibleStyle = (style) => style;
    export const supportsAdoptingStyleSheets = true;`,
};

/**
 * What of Lit's modules no widget uses, by the end of their paths: the text in them, and what stands there instead. Each must be
 * there just once, so that another version of Lit stops the build.
 *
 * Of lit-html: MathML, compiled templates, polyfills, directives that hear of connection, bindings of an element, in comments, in
 * `<style>`, `<script>`, `<textarea>` and `<title>` and for the name of a tag, and listeners with options. Of ReactiveElement:
 * initializers, decorators, accessors of one's own, converters, and properties of objects. `test/node/pruned-lit.test.ts` looks for
 * them in templates and properties.
 */
const UNUSED: Readonly<Record<string, readonly (readonly [text: string, instead: string])[]>> = {
  '/lit-html/lit-html.js': [
    ['l=2===i?"<svg>":3===i?"<math>":""', 'l=2===i?"<svg>":""'],
    ['(2===i?"</svg>":3===i?"</math>":"")', '(2===i?"</svg>":"")'],
    [',2===i||3===i){', ',2===i){'],
    [
      'e="number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
      'e=this._$AC(t)',
    ],
    ['const{values:i,_$litType$:s}=t,', 'const{values:i}=t,'],
    [
      'v=/<(?:(!--|\\/[^a-zA-Z])|(\\/?[a-zA-Z][^>\\s]*)|(\\/?$))/g,_=/-->/g,m=/>/g,',
      'v=/<\\/?[a-zA-Z][^>\\s]*/g,',
    ],
    ['y=/^(?:script|style|textarea|title)$/i,', ''],
    [
      'c===v?"!--"===u[1]?c=_:void 0!==u[1]?c=m:void 0!==u[2]?(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p):void 0!==u[3]&&(c=p):c===p?">"===u[0]?(c=n??v,d=-1)',
      'c===v?c=p:c===p?">"===u[0]?(c=v,d=-1)',
    ],
    ['c===$||c===g?c=p:c===_||c===m?c=v:(c=p,n=void 0)', 'c=p'],
    ['let n,l=2===i', 'let l=2===i'],
    ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t))', ''],
    [
      'if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}',
      '',
    ],
    [
      '8===r.nodeType)if(r.data===n)d.push({type:2,index:l});else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}',
      'r.data===n)d.push({type:2,index:l});',
    ],
    ['h?._$AO?.(!1),', ''],
    ['this._$AV=[],this._$AN=void 0,this._$AD=t', 'this._$AV=[],this._$AD=t'],
    ['get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t)', 'u(t)'],
    ['(t?.creationScope??l).importNode', 'l.importNode'],
    [
      '1===r.type?i=new r.ctor(h,r.name,r.strings,this,t):6===r.type&&(i=new Z(h,this,t))',
      'i=new r.ctor(h,r.name,r.strings,this,t)',
    ],
    ['class k{get _$AU(){return this._$AM?._$AU??this._$Cv}', 'class k{'],
    ['this._$AH=A,this._$AN=void 0,this._$AA=t', 'this._$AH=A,this._$AA=t'],
    [',this.options=e,this._$Cv=e?.isConnected??!0}', ',this.options=e}'],
    ['for(this._$AP?.(!1,!0,s);', 'for(;'],
    ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', ''],
    ['get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor', 'constructor'],
    ['this._$AH=A,this._$AN=void 0,this.element=t', 'this._$AH=A,this.element=t'],
    ['t===A&&s!==A||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive', 't===A&&s!==A'],
    [
      '"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)',
      'this._$AH.call(this.options.host,t)',
    ],
    [
      'class Z{constructor(t,i,s){this.element=t,this.type=6,this._$AN=void 0,this._$AM=i,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(t){M(this,t)}}',
      '',
    ],
    [',B:I,F:Z}', ',B:I}'],
    [',B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");', ';'],
  ],
  '/lit-html/directive.js': [['get _$AU(){return this._$AM._$AU}', '']],
  '/@lit/reactive-element/reactive-element.js': [
    [',p=a.reactiveElementPolyfillSupport', ''],
    [
      'u={toAttribute(t,s){switch(s){case Boolean:t=t?l:null;break;case Object:case Array:t=null==t?t:JSON.stringify(t)}return t},',
      'u={',
    ],
    [',l=c?c.emptyScript:""', ''],
    [',c=a.trustedTypes', ''],
    ['case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}', ''],
    ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
    ['hasChanged:f};', '};'],
    ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
    [',this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0)', ''],
    ['const{get:e,set:r}=h(this.prototype,t)??{get(){return this[s]},set(t){this[s]=t}};', ''],
    [
      'return{get:e,set(s){const h=e?.call(this);r?.call(this,s),this.requestUpdate(t,h,i)}',
      'return{get(){return this[s]},set(e){const h=this[s];this[s]=e,this.requestUpdate(t,h,i)}',
    ],
    [
      ',!s.noAccessor){const i=Symbol(),h=this.getPropertyDescriptor(t,i,s);void 0!==h&&e(this.prototype,t,h)}',
      ',e(this.prototype,t,this.getPropertyDescriptor(t,Symbol(),s))',
    ],
    [',void 0!==t.l&&(this.l=[...t.l])', ''],
    [
      'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
      '',
    ],
    [',s=[...r(t),...o(t)];for(const i of s)', ';for(const i of r(t))'],
    ['getOwnPropertyDescriptor:h,', ''],
    ['if(s.state&&', 's.state&&'],
    ['getOwnPropertySymbols:o,', ''],
    [',this.constructor.l?.forEach(t=>t(this))', ''],
    [
      'const h=(void 0!==i.converter?.toAttribute?i.converter:u).toAttribute(s,i.type);this._$Em=t,null==h?this.removeAttribute(e):this.setAttribute(e,h)',
      'this._$Em=t,null==s?this.removeAttribute(e):this.setAttribute(e,s)',
    ],
    [
      ',h="function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u;',
      ';',
    ],
    ['const r=h.fromAttribute(s,t.type);', 'const r=u.fromAttribute(s,t.type);'],
    ['(i.hasChanged??f)(h,s)', 'f(h,s)'],
    ['{useDefault:i,reflect:e,wrapped:h},r)', '{useDefault:i,reflect:e},r)'],
    ['(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)', '(this._$Ej.set(t,r??s??this[t]),1)'],
    [
      'const t=this.constructor.elementProperties;if(t.size>0)for(const[s,i]of t){const{wrapped:t}=i,e=this[s];!0!==t||this._$AL.has(s)||void 0===e||this.C(s,void 0,i,e)}',
      '',
    ],
    [',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2");', ';'],
  ],
  '/lit-element/lit-element.js': [
    ['this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),', ''],
    [
      'connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}',
      '',
    ],
    // Hydration asks for its support itself.
    [
      ',s.litElementHydrateSupport?.({LitElement:i});const o=s.litElementPolyfillSupport;o?.({LitElement:i});',
      ';',
    ],
    ['(s.litElementVersions??=[]).push("4.2.2");', ''],
  ],
};

/** Studio and what runs in its workers have Lit as it is. */
const IN_PAGES = (environment: string) => !['studio', 'importer'].includes(environment);

/** Of the helpers for directives those that widgets use. The rest comes with hydration. */
const HELPERS = `
  export const setChildPartValue = (part, value) => { part._$AI(value); };
  export const setCommittedValue = (part) => { part._$AH = {}; };`;
const HELPERS_ID = '\0directive-helpers';

/** What the compiler makes of a decorated property, and of one for the widget alone. */
const DECORATED =
  /\w*decorate\w*\(\[(property|state)\(([^[\]]*)\)\], (\w+)\.prototype, "(\w+)", void 0\);\s*/g;

/** The decorated properties of each class as one object, which Lit reads just so. */
function withoutDecorators(code: string): string {
  const classes = new Map<string, string[]>();
  const rest = code.replace(
    DECORATED,
    (_all, kind: string, options: string, name: string, property: string) => {
      const written = kind === 'state' ? '{ state: true, attribute: false }' : options || '{}';
      classes.set(name, [...(classes.get(name) ?? []), `${property}: ${written}`]);
      return '';
    },
  );
  return rest + [...classes].map(([name, all]) => `${name}.properties = { ${all.join(', ')} };`).join('\n');
}

/** A module of Lit without what no widget uses. */
function withoutUnused(code: string, id: string): string {
  const [, changes = []] = Object.entries(UNUSED).find(([end]) => id.endsWith(end)) ?? [];
  return changes.reduce((rest, [text, instead]) => {
    const parts = rest.split(text);
    if (parts.length !== 2) throw new Error(`${id} is another version of Lit: it does not have once ${text}`);
    return parts.join(instead);
  }, code);
}

/** Leaves out of Lit's and the compiler's modules what no widget uses, and decorators. */
export function pruneLit(): Plugin {
  return {
    name: 'prune-lit',
    applyToEnvironment: ({ name }) => name !== 'publisher',
    resolveId: {
      order: 'pre',
      handler: (source, importer) =>
        source === 'lit/directive-helpers.js' && importer?.includes('/src/') ? HELPERS_ID : undefined,
    },
    load: (id) => (id === HELPERS_ID ? HELPERS : undefined),
    transform(code, id) {
      const [, module] = Object.entries(MODULES).find(([end]) => id.endsWith(end)) ?? [];
      if (module !== undefined) return { code: module, map: null };
      const pruned = IN_PAGES(this.environment.name) ? withoutUnused(code, id) : code;
      const result = id.includes('/src/') ? withoutDecorators(pruned) : pruned;
      if (result.includes('decorate([')) throw new Error(`${id} has decorators that cannot be compiled away`);
      return result === code ? undefined : { code: result, map: null };
    },
  };
}
