// The editor for texts with formatting: a tool bar above an area that Squire makes editable.
import Squire from './squire/squire.js';

const GONE = /^(SCRIPT|STYLE|TITLE|TEMPLATE|NOSCRIPT|IFRAME|OBJECT|EMBED|SVG|MATH|SELECT|TEXTAREA|AUDIO|VIDEO|CANVAS)$/i;
const KEPT = /^(P|BR|B|STRONG|I|EM|U|S|UL|OL|LI|A|H[1-4]|BLOCKQUOTE|CODE|PRE)$/;
const RENAMED = { DIV: 'P', TR: 'P', H5: 'H4', H6: 'H4', DEL: 'S', STRIKE: 'S', INS: 'U' };
const BLOCKS = 'p, ul, ol, li, h1, h2, h3, h4, blockquote, pre, div, table';
const ADDRESS = /^(https?:|mailto:)/i;
const SOON_MS = 400;

// What the server allows: everything is made anew, so that nothing comes along. The server cleans it once more.
const copy = (from, to) => {
  for (const child of from.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) {
      to.append(child.data);
    } else if (child.nodeType === Node.ELEMENT_NODE && !GONE.test(child.nodeName)) {
      const isBox = child.nodeName === 'DIV' && child.querySelector(BLOCKS);
      const name = isBox ? '' : RENAMED[child.nodeName] ?? child.nodeName;
      const isKept = KEPT.test(name) && (name !== 'A' || ADDRESS.test(child.getAttribute('href')?.trim() ?? ''));
      const made = isKept ? document.createElement(name) : to;
      if (isKept && name === 'A') {
        made.setAttribute('href', child.getAttribute('href').trim());
      }
      copy(child, made);
      if (isKept) {
        to.append(made);
      }
    }
  }
  return to;
};

const clean = (html) =>
  copy(new DOMParser().parseFromString(html, 'text/html').body, document.createDocumentFragment());

const icon = (path) =>
  `<svg viewBox="0 0 24 24" aria-hidden="true"><path d="${path}"/></svg>`;

const TOOLS = [
  { name: 'bold', tag: 'B', keys: 'Control+B', icon: icon('M7 4.5h6a3.6 3.6 0 0 1 0 7.3H7zM7 11.8h7a3.9 3.9 0 0 1 0 7.7H7z') },
  { name: 'italic', tag: 'I', keys: 'Control+I', icon: icon('M10 4.5h8M6 19.5h8M14.5 4.5l-5 15') },
  { name: 'underline', tag: 'U', keys: 'Control+U', icon: icon('M7 4.5V11a5 5 0 0 0 10 0V4.5M5.5 20h13') },
  { name: 'bullets', tag: 'UL', keys: 'Control+Shift+8', icon: icon('M9.5 6.5H20M9.5 12H20M9.5 17.5H20M4.5 6.5h.1M4.5 12h.1M4.5 17.5h.1') },
  { name: 'numbers', tag: 'OL', keys: 'Control+Shift+9', icon: icon('M10.5 6.5H20M10.5 12H20M10.5 17.5H20M4 5l1.5-.8V9M4 15.2c1-1.2 2.6-.7 2.4.5-.1.8-1.2 1.4-2.4 2.9h2.6') },
  { name: 'link', tag: 'A', keys: 'Control+K', icon: icon('M9.5 14.5l5-5M11 7.2l1.6-1.6a4 4 0 0 1 5.7 5.7L16.8 13M13 16.8l-1.6 1.6a4 4 0 0 1-5.7-5.7L7.2 11') },
];

let numbers = 0;

// What the server sets, and how it is shown.
const SHOWN = {
  words(field, words) {
    field.tools.setAttribute('aria-label', words.tools);
    TOOLS.forEach((tool, index) => {
      field.buttons[index].setAttribute('aria-label', words[tool.name]);
      field.buttons[index].title = words[tool.name];
    });
    field.addressField.setAttribute('aria-label', words.address);
    field.addressSet.textContent = words.set;
    field.addressGone.textContent = words.remove;
  },
  label(field, text) {
    field.labelText.textContent = text ?? '';
    field.labelText.hidden = !text;
    field.area.setAttribute('aria-labelledby', field.labelText.id);
  },
  accessibleName(field, text) {
    field.area.setAttribute('aria-label', text ?? '');
  },
  required(field, required) {
    field.labelText.classList.toggle('rich-required', !!required);
    field.area.setAttribute('aria-required', !!required);
  },
  invalid(field, invalid) {
    field.classList.toggle('rich-invalid', !!invalid);
    field.area.setAttribute('aria-invalid', !!invalid);
    field.problem.hidden = !invalid;
  },
  errorMessage(field, text) {
    field.problem.textContent = text ?? '';
    field.area.setAttribute('aria-describedby', field.problem.id);
  },
  value(field, html) {
    if ((html ?? '') !== field.value) {
      field.given = field.sent = html ?? '';
      field.squire.setHTML(field.given);
      field.began = field.squire.getHTML();
    }
  },
};

class RichTextField extends HTMLElement {
  early = [];
  given = '';
  sent = '';
  began = '';

  // What was set before, perhaps before this class was known, is shown now.
  connectedCallback() {
    if (!this.area) {
      const early = Object.keys(SHOWN).filter((name) => Object.hasOwn(this, name)).map((name) => [name, this[name]]);
      early.forEach(([name]) => delete this[name]);
      this.build();
      [...this.early, ...early].forEach(([name, value]) => SHOWN[name](this, value));
    }
  }

  build() {
    const id = `rich-text-${++numbers}`;
    this.innerHTML = `
      <span class="rich-label" id="${id}-label" hidden></span>
      <div class="rich-box">
        <div class="rich-tools" role="toolbar" aria-controls="${id}">${TOOLS.map((tool, index) =>
          `<button type="button" class="rich-tool" tabindex="${index === 0 ? 0 : -1}" aria-keyshortcuts="${tool.keys}">${tool.icon}</button>`).join('')}
        </div>
        <div class="rich-address" hidden><input type="url" placeholder="https://"><button type="button"></button><button type="button"></button></div>
        <div class="rich-text rich-area" id="${id}" role="textbox" aria-multiline="true"></div>
      </div>
      <span class="rich-problem" id="${id}-problem" role="alert" hidden></span>`;
    this.labelText = this.querySelector('.rich-label');
    this.tools = this.querySelector('.rich-tools');
    this.buttons = [...this.tools.children];
    this.address = this.querySelector('.rich-address');
    [this.addressField, this.addressSet, this.addressGone] = this.address.children;
    this.area = this.querySelector('.rich-area');
    this.problem = this.querySelector('.rich-problem');
    this.squire = new Squire(this.area, { blockTag: 'P', addLinks: false, sanitizeToDOMFragment: clean });
    this.began = this.squire.getHTML();
    this.listen();
  }

  listen() {
    // Tab leads on, as it does everywhere; what the server would take away can't be made.
    ['Tab', 'Shift-Tab', 'Ctrl-Shift-5', 'Ctrl-Shift-6', 'Meta-Shift-5', 'Meta-Shift-6'].forEach((key) => this.squire.setKeyHandler(key, null));
    ['Ctrl-k', 'Meta-k'].forEach((key) => this.squire.setKeyHandler(key, (self, event) => {
      event.preventDefault();
      this.openAddress();
    }));
    this.squire.addEventListener('input', () => this.soon());
    this.squire.addEventListener('pathChange', () => this.press());
    this.squire.addEventListener('select', () => this.press());
    this.area.addEventListener('blur', () => this.send());
    // A new line is no wish to save the form around.
    this.area.addEventListener('keydown', (event) => event.key === 'Enter' && event.stopPropagation());
    this.buttons.forEach((button, index) => {
      button.addEventListener('mousedown', (event) => event.preventDefault());
      button.addEventListener('click', () => this.use(TOOLS[index]));
    });
    this.tools.addEventListener('keydown', (event) => this.walk(event));
    this.labelText.addEventListener('click', () => this.focus());
    this.addressSet.addEventListener('click', () => this.setAddress());
    this.addressGone.addEventListener('click', () => this.setAddress(''));
    this.address.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' || event.key === 'Enter' && event.target === this.addressField) {
        event.preventDefault();
        event.stopPropagation();
        event.key === 'Enter' ? this.setAddress() : this.closeAddress();
      }
    });
  }

  get value() {
    const html = this.area ? this.squire.getHTML() : '';
    return html === this.began ? this.given : html;
  }

  focus() {
    this.squire?.focus();
    this.squire?.moveCursorToEnd();
  }

  soon() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.send(), SOON_MS);
  }

  send() {
    clearTimeout(this.timer);
    const value = this.value;
    if (value !== this.sent) {
      this.sent = value;
      this.dispatchEvent(new CustomEvent('value-changed', { detail: { value } }));
    }
  }

  press() {
    this.buttons.forEach((button, index) => button.setAttribute('aria-pressed', this.squire.hasFormat(TOOLS[index].tag)));
  }

  walk(event) {
    const steps = { ArrowRight: 1, ArrowLeft: -1, Home: -Infinity, End: Infinity };
    const at = this.buttons.indexOf(document.activeElement);
    if (event.key in steps && at >= 0) {
      event.preventDefault();
      const next = Math.min(Math.max(at + steps[event.key], 0), this.buttons.length - 1);
      this.buttons.forEach((button, index) => (button.tabIndex = index === next ? 0 : -1));
      this.buttons[next].focus();
    }
  }

  use(tool) {
    const squire = this.squire;
    const isOn = squire.hasFormat(tool.tag);
    switch (tool.name) {
      case 'bold': isOn ? squire.removeBold() : squire.bold(); break;
      case 'italic': isOn ? squire.removeItalic() : squire.italic(); break;
      case 'underline': isOn ? squire.removeUnderline() : squire.underline(); break;
      case 'bullets': isOn ? squire.removeList() : squire.makeUnorderedList(); break;
      case 'numbers': isOn ? squire.removeList() : squire.makeOrderedList(); break;
      case 'link': this.openAddress(); return;
    }
    squire.focus();
    this.press();
    this.soon();
  }

  openAddress() {
    const node = this.squire.getSelection().startContainer;
    const link = (node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement).closest('a');
    this.addressField.value = link?.getAttribute('href') ?? '';
    this.addressGone.hidden = !link;
    this.address.hidden = false;
    this.addressField.focus();
    this.addressField.select();
  }

  closeAddress() {
    this.address.hidden = true;
    this.squire.focus();
  }

  setAddress(address = this.addressField.value.trim()) {
    const full = !address || ADDRESS.test(address) ? address : address.includes('@') ? `mailto:${address}` : `https://${address}`;
    this.closeAddress();
    full ? this.squire.makeLink(full) : this.squire.removeLink();
    this.press();
    this.soon();
  }
}

Object.entries(SHOWN).forEach(([name, show]) => {
  const read = Object.getOwnPropertyDescriptor(RichTextField.prototype, name)?.get;
  Object.defineProperty(RichTextField.prototype, name, {
    configurable: true,
    get: read,
    set(value) {
      this.area ? show(this, value) : this.early.push([name, value]);
    },
  });
});

customElements.define('intake-rich-text', RichTextField);
