/** `<map-box>`: the box that a tree's picture scrolls in. It opens at the tree's start, which lies halfway down. */
class MapBox extends HTMLElement {
  connectedCallback() {
    const start = this.querySelector('#map-start');
    if (start === null) return;
    const { top, height } = start.getBoundingClientRect();
    this.scrollTop += top + height / 2 - (this.getBoundingClientRect().top + this.clientHeight / 2);
  }
}

customElements.define('map-box', MapBox);
