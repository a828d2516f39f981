// Worker for pages that are opened as files: browsers start none from file:// addresses, and the search needs one.
// Here the script of the worker runs in a hidden frame; messages go between the two as they do with a real worker.
"use strict";
if (location.protocol === "file:") {
  window.Worker = class extends EventTarget {
    constructor(url) {
      super();
      this.onmessage = this.onerror = this.onmessageerror = null;
      this.frame = document.createElement("iframe");
      this.frame.hidden = true;
      this.waiting = [];
      document.body.append(this.frame);
      const inside = this.frame.contentWindow;
      inside.postMessage = (data) => this.told("message", new MessageEvent("message", { data }));
      inside.importScripts = (...scripts) => scripts.forEach((script) => this.run(new URL(script, url)));
      inside.close = () => this.terminate();
      this.run(new URL(url, location.href)).addEventListener("load", () => {
        const early = this.waiting;
        this.waiting = null;
        early.forEach((data) => this.postMessage(data));
      });
    }

    run(url) {
      const script = this.frame.contentDocument.createElement("script");
      script.src = url;
      script.addEventListener("error", () => this.told("error", new Event("error")));
      this.frame.contentDocument.body.append(script);
      return script;
    }

    told(name, event) {
      setTimeout(() => {
        this[`on${name}`]?.(event);
        this.dispatchEvent(event);
      });
    }

    postMessage(data) {
      if (this.waiting) {
        this.waiting.push(data);
      } else {
        const inside = this.frame.contentWindow;
        setTimeout(() => inside?.dispatchEvent(new MessageEvent("message", { data })));
      }
    }

    terminate() {
      this.frame.remove();
    }
  };
}
