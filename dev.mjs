import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __require = /* @__PURE__ */ ((x) => typeof require !== "undefined" ? require : typeof Proxy !== "undefined" ? new Proxy(x, {
  get: (a2, b) => (typeof require !== "undefined" ? require : a2)[b]
}) : x)(function(x) {
  if (typeof require !== "undefined") return require.apply(this, arguments);
  throw Error('Dynamic require of "' + x + '" is not supported');
});
var __commonJS = (cb, mod) => function __require2() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e2) {
    throw mod = 0, e2;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// ../../main/node_modules/yaml/dist/nodes/identity.js
var require_identity = __commonJS({
  "../../main/node_modules/yaml/dist/nodes/identity.js"(exports) {
    "use strict";
    var ALIAS = /* @__PURE__ */ Symbol.for("yaml.alias");
    var DOC = /* @__PURE__ */ Symbol.for("yaml.document");
    var MAP = /* @__PURE__ */ Symbol.for("yaml.map");
    var PAIR = /* @__PURE__ */ Symbol.for("yaml.pair");
    var SCALAR = /* @__PURE__ */ Symbol.for("yaml.scalar");
    var SEQ = /* @__PURE__ */ Symbol.for("yaml.seq");
    var NODE_TYPE = /* @__PURE__ */ Symbol.for("yaml.node.type");
    var isAlias2 = (node2) => !!node2 && typeof node2 === "object" && node2[NODE_TYPE] === ALIAS;
    var isDocument = (node2) => !!node2 && typeof node2 === "object" && node2[NODE_TYPE] === DOC;
    var isMap2 = (node2) => !!node2 && typeof node2 === "object" && node2[NODE_TYPE] === MAP;
    var isPair3 = (node2) => !!node2 && typeof node2 === "object" && node2[NODE_TYPE] === PAIR;
    var isScalar2 = (node2) => !!node2 && typeof node2 === "object" && node2[NODE_TYPE] === SCALAR;
    var isSeq = (node2) => !!node2 && typeof node2 === "object" && node2[NODE_TYPE] === SEQ;
    function isCollection2(node2) {
      if (node2 && typeof node2 === "object")
        switch (node2[NODE_TYPE]) {
          case MAP:
          case SEQ:
            return true;
        }
      return false;
    }
    function isNode3(node2) {
      if (node2 && typeof node2 === "object")
        switch (node2[NODE_TYPE]) {
          case ALIAS:
          case MAP:
          case SCALAR:
          case SEQ:
            return true;
        }
      return false;
    }
    var hasAnchor = (node2) => (isScalar2(node2) || isCollection2(node2)) && !!node2.anchor;
    exports.ALIAS = ALIAS;
    exports.DOC = DOC;
    exports.MAP = MAP;
    exports.NODE_TYPE = NODE_TYPE;
    exports.PAIR = PAIR;
    exports.SCALAR = SCALAR;
    exports.SEQ = SEQ;
    exports.hasAnchor = hasAnchor;
    exports.isAlias = isAlias2;
    exports.isCollection = isCollection2;
    exports.isDocument = isDocument;
    exports.isMap = isMap2;
    exports.isNode = isNode3;
    exports.isPair = isPair3;
    exports.isScalar = isScalar2;
    exports.isSeq = isSeq;
  }
});

// ../../main/node_modules/yaml/dist/visit.js
var require_visit = __commonJS({
  "../../main/node_modules/yaml/dist/visit.js"(exports) {
    "use strict";
    var identity = require_identity();
    var BREAK = /* @__PURE__ */ Symbol("break visit");
    var SKIP = /* @__PURE__ */ Symbol("skip children");
    var REMOVE = /* @__PURE__ */ Symbol("remove node");
    function visit2(node2, visitor) {
      const visitor_ = initVisitor(visitor);
      if (identity.isDocument(node2)) {
        const cd = visit_(null, node2.contents, visitor_, Object.freeze([node2]));
        if (cd === REMOVE)
          node2.contents = null;
      } else
        visit_(null, node2, visitor_, Object.freeze([]));
    }
    visit2.BREAK = BREAK;
    visit2.SKIP = SKIP;
    visit2.REMOVE = REMOVE;
    function visit_(key, node2, visitor, path) {
      const ctrl = callVisitor(key, node2, visitor, path);
      if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visit_(key, ctrl, visitor, path);
      }
      if (typeof ctrl !== "symbol") {
        if (identity.isCollection(node2)) {
          path = Object.freeze(path.concat(node2));
          for (let i2 = 0; i2 < node2.items.length; ++i2) {
            const ci = visit_(i2, node2.items[i2], visitor, path);
            if (typeof ci === "number")
              i2 = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              node2.items.splice(i2, 1);
              i2 -= 1;
            }
          }
        } else if (identity.isPair(node2)) {
          path = Object.freeze(path.concat(node2));
          const ck = visit_("key", node2.key, visitor, path);
          if (ck === BREAK)
            return BREAK;
          else if (ck === REMOVE)
            node2.key = null;
          const cv = visit_("value", node2.value, visitor, path);
          if (cv === BREAK)
            return BREAK;
          else if (cv === REMOVE)
            node2.value = null;
        }
      }
      return ctrl;
    }
    async function visitAsync(node2, visitor) {
      const visitor_ = initVisitor(visitor);
      if (identity.isDocument(node2)) {
        const cd = await visitAsync_(null, node2.contents, visitor_, Object.freeze([node2]));
        if (cd === REMOVE)
          node2.contents = null;
      } else
        await visitAsync_(null, node2, visitor_, Object.freeze([]));
    }
    visitAsync.BREAK = BREAK;
    visitAsync.SKIP = SKIP;
    visitAsync.REMOVE = REMOVE;
    async function visitAsync_(key, node2, visitor, path) {
      const ctrl = await callVisitor(key, node2, visitor, path);
      if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visitAsync_(key, ctrl, visitor, path);
      }
      if (typeof ctrl !== "symbol") {
        if (identity.isCollection(node2)) {
          path = Object.freeze(path.concat(node2));
          for (let i2 = 0; i2 < node2.items.length; ++i2) {
            const ci = await visitAsync_(i2, node2.items[i2], visitor, path);
            if (typeof ci === "number")
              i2 = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              node2.items.splice(i2, 1);
              i2 -= 1;
            }
          }
        } else if (identity.isPair(node2)) {
          path = Object.freeze(path.concat(node2));
          const ck = await visitAsync_("key", node2.key, visitor, path);
          if (ck === BREAK)
            return BREAK;
          else if (ck === REMOVE)
            node2.key = null;
          const cv = await visitAsync_("value", node2.value, visitor, path);
          if (cv === BREAK)
            return BREAK;
          else if (cv === REMOVE)
            node2.value = null;
        }
      }
      return ctrl;
    }
    function initVisitor(visitor) {
      if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) {
        return Object.assign({
          Alias: visitor.Node,
          Map: visitor.Node,
          Scalar: visitor.Node,
          Seq: visitor.Node
        }, visitor.Value && {
          Map: visitor.Value,
          Scalar: visitor.Value,
          Seq: visitor.Value
        }, visitor.Collection && {
          Map: visitor.Collection,
          Seq: visitor.Collection
        }, visitor);
      }
      return visitor;
    }
    function callVisitor(key, node2, visitor, path) {
      if (typeof visitor === "function")
        return visitor(key, node2, path);
      if (identity.isMap(node2))
        return visitor.Map?.(key, node2, path);
      if (identity.isSeq(node2))
        return visitor.Seq?.(key, node2, path);
      if (identity.isPair(node2))
        return visitor.Pair?.(key, node2, path);
      if (identity.isScalar(node2))
        return visitor.Scalar?.(key, node2, path);
      if (identity.isAlias(node2))
        return visitor.Alias?.(key, node2, path);
      return void 0;
    }
    function replaceNode(key, path, node2) {
      const parent = path[path.length - 1];
      if (identity.isCollection(parent)) {
        parent.items[key] = node2;
      } else if (identity.isPair(parent)) {
        if (key === "key")
          parent.key = node2;
        else
          parent.value = node2;
      } else if (identity.isDocument(parent)) {
        parent.contents = node2;
      } else {
        const pt = identity.isAlias(parent) ? "alias" : "scalar";
        throw new Error(`Cannot replace node with ${pt} parent`);
      }
    }
    exports.visit = visit2;
    exports.visitAsync = visitAsync;
  }
});

// ../../main/node_modules/yaml/dist/doc/directives.js
var require_directives = __commonJS({
  "../../main/node_modules/yaml/dist/doc/directives.js"(exports) {
    "use strict";
    var identity = require_identity();
    var visit2 = require_visit();
    var escapeChars = {
      "!": "%21",
      ",": "%2C",
      "[": "%5B",
      "]": "%5D",
      "{": "%7B",
      "}": "%7D"
    };
    var escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
    var Directives = class _Directives {
      constructor(yaml, tags) {
        this.docStart = null;
        this.docEnd = false;
        this.yaml = Object.assign({}, _Directives.defaultYaml, yaml);
        this.tags = Object.assign({}, _Directives.defaultTags, tags);
      }
      clone() {
        const copy = new _Directives(this.yaml, this.tags);
        copy.docStart = this.docStart;
        return copy;
      }
      /**
       * During parsing, get a Directives instance for the current document and
       * update the stream state according to the current version's spec.
       */
      atDocument() {
        const res = new _Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
          case "1.1":
            this.atNextDocument = true;
            break;
          case "1.2":
            this.atNextDocument = false;
            this.yaml = {
              explicit: _Directives.defaultYaml.explicit,
              version: "1.2"
            };
            this.tags = Object.assign({}, _Directives.defaultTags);
            break;
        }
        return res;
      }
      /**
       * @param onError - May be called even if the action was successful
       * @returns `true` on success
       */
      add(line, onError) {
        if (this.atNextDocument) {
          this.yaml = { explicit: _Directives.defaultYaml.explicit, version: "1.1" };
          this.tags = Object.assign({}, _Directives.defaultTags);
          this.atNextDocument = false;
        }
        const parts = line.trim().split(/[ \t]+/);
        const name = parts.shift();
        switch (name) {
          case "%TAG": {
            if (parts.length !== 2) {
              onError(0, "%TAG directive should contain exactly two parts");
              if (parts.length < 2)
                return false;
            }
            const [handle, prefix] = parts;
            this.tags[handle] = prefix;
            return true;
          }
          case "%YAML": {
            this.yaml.explicit = true;
            if (parts.length !== 1) {
              onError(0, "%YAML directive should contain exactly one part");
              return false;
            }
            const [version2] = parts;
            if (version2 === "1.1" || version2 === "1.2") {
              this.yaml.version = version2;
              return true;
            } else {
              const isValid = /^\d+\.\d+$/.test(version2);
              onError(6, `Unsupported YAML version ${version2}`, isValid);
              return false;
            }
          }
          default:
            onError(0, `Unknown directive ${name}`, true);
            return false;
        }
      }
      /**
       * Resolves a tag, matching handles to those defined in %TAG directives.
       *
       * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
       *   `'!local'` tag, or `null` if unresolvable.
       */
      tagName(source2, onError) {
        if (source2 === "!")
          return "!";
        if (source2[0] !== "!") {
          onError(`Not a valid tag: ${source2}`);
          return null;
        }
        if (source2[1] === "<") {
          const verbatim = source2.slice(2, -1);
          if (verbatim === "!" || verbatim === "!!") {
            onError(`Verbatim tags aren't resolved, so ${source2} is invalid.`);
            return null;
          }
          if (source2[source2.length - 1] !== ">")
            onError("Verbatim tags must end with a >");
          return verbatim;
        }
        const [, handle, suffix] = source2.match(/^(.*!)([^!]*)$/s);
        if (!suffix)
          onError(`The ${source2} tag has no suffix`);
        const prefix = this.tags[handle];
        if (prefix) {
          try {
            return prefix + decodeURIComponent(suffix);
          } catch (error2) {
            onError(String(error2));
            return null;
          }
        }
        if (handle === "!")
          return source2;
        onError(`Could not resolve tag: ${source2}`);
        return null;
      }
      /**
       * Given a fully resolved tag, returns its printable string form,
       * taking into account current tag prefixes and defaults.
       */
      tagString(tag) {
        for (const [handle, prefix] of Object.entries(this.tags)) {
          if (tag.startsWith(prefix))
            return handle + escapeTagName(tag.substring(prefix.length));
        }
        return tag[0] === "!" ? tag : `!<${tag}>`;
      }
      toString(doc) {
        const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
        const tagEntries = Object.entries(this.tags);
        let tagNames;
        if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
          const tags = {};
          visit2.visit(doc.contents, (_key, node2) => {
            if (identity.isNode(node2) && node2.tag)
              tags[node2.tag] = true;
          });
          tagNames = Object.keys(tags);
        } else
          tagNames = [];
        for (const [handle, prefix] of tagEntries) {
          if (handle === "!!" && prefix === "tag:yaml.org,2002:")
            continue;
          if (!doc || tagNames.some((tn) => tn.startsWith(prefix)))
            lines.push(`%TAG ${handle} ${prefix}`);
        }
        return lines.join("\n");
      }
    };
    Directives.defaultYaml = { explicit: false, version: "1.2" };
    Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
    exports.Directives = Directives;
  }
});

// ../../main/node_modules/yaml/dist/doc/anchors.js
var require_anchors = __commonJS({
  "../../main/node_modules/yaml/dist/doc/anchors.js"(exports) {
    "use strict";
    var identity = require_identity();
    var visit2 = require_visit();
    function anchorIsValid(anchor2) {
      if (/[\x00-\x19\s,[\]{}]/.test(anchor2)) {
        const sa = JSON.stringify(anchor2);
        const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
        throw new Error(msg);
      }
      return true;
    }
    function anchorNames(root) {
      const anchors = /* @__PURE__ */ new Set();
      visit2.visit(root, {
        Value(_key, node2) {
          if (node2.anchor)
            anchors.add(node2.anchor);
        }
      });
      return anchors;
    }
    function findNewAnchor(prefix, exclude) {
      for (let i2 = 1; true; ++i2) {
        const name = `${prefix}${i2}`;
        if (!exclude.has(name))
          return name;
      }
    }
    function createNodeAnchors(doc, prefix) {
      const aliasObjects = [];
      const sourceObjects = /* @__PURE__ */ new Map();
      let prevAnchors = null;
      return {
        onAnchor: (source2) => {
          aliasObjects.push(source2);
          prevAnchors ?? (prevAnchors = anchorNames(doc));
          const anchor2 = findNewAnchor(prefix, prevAnchors);
          prevAnchors.add(anchor2);
          return anchor2;
        },
        /**
         * With circular references, the source node is only resolved after all
         * of its child nodes are. This is why anchors are set only after all of
         * the nodes have been created.
         */
        setAnchors: () => {
          for (const source2 of aliasObjects) {
            const ref = sourceObjects.get(source2);
            if (typeof ref === "object" && ref.anchor && (identity.isScalar(ref.node) || identity.isCollection(ref.node))) {
              ref.node.anchor = ref.anchor;
            } else {
              const error2 = new Error("Failed to resolve repeated object (this should not happen)");
              error2.source = source2;
              throw error2;
            }
          }
        },
        sourceObjects
      };
    }
    exports.anchorIsValid = anchorIsValid;
    exports.anchorNames = anchorNames;
    exports.createNodeAnchors = createNodeAnchors;
    exports.findNewAnchor = findNewAnchor;
  }
});

// ../../main/node_modules/yaml/dist/doc/applyReviver.js
var require_applyReviver = __commonJS({
  "../../main/node_modules/yaml/dist/doc/applyReviver.js"(exports) {
    "use strict";
    function applyReviver(reviver, obj, key, val) {
      if (val && typeof val === "object") {
        if (Array.isArray(val)) {
          for (let i2 = 0, len = val.length; i2 < len; ++i2) {
            const v0 = val[i2];
            const v1 = applyReviver(reviver, val, String(i2), v0);
            if (v1 === void 0)
              delete val[i2];
            else if (v1 !== v0)
              val[i2] = v1;
          }
        } else if (val instanceof Map) {
          for (const k of Array.from(val.keys())) {
            const v0 = val.get(k);
            const v1 = applyReviver(reviver, val, k, v0);
            if (v1 === void 0)
              val.delete(k);
            else if (v1 !== v0)
              val.set(k, v1);
          }
        } else if (val instanceof Set) {
          for (const v0 of Array.from(val)) {
            const v1 = applyReviver(reviver, val, v0, v0);
            if (v1 === void 0)
              val.delete(v0);
            else if (v1 !== v0) {
              val.delete(v0);
              val.add(v1);
            }
          }
        } else {
          for (const [k, v0] of Object.entries(val)) {
            const v1 = applyReviver(reviver, val, k, v0);
            if (v1 === void 0)
              delete val[k];
            else if (v1 !== v0)
              val[k] = v1;
          }
        }
      }
      return reviver.call(obj, key, val);
    }
    exports.applyReviver = applyReviver;
  }
});

// ../../main/node_modules/yaml/dist/nodes/toJS.js
var require_toJS = __commonJS({
  "../../main/node_modules/yaml/dist/nodes/toJS.js"(exports) {
    "use strict";
    var identity = require_identity();
    function toJS(value, arg, ctx) {
      if (Array.isArray(value))
        return value.map((v, i2) => toJS(v, String(i2), ctx));
      if (value && typeof value.toJSON === "function") {
        if (!ctx || !identity.hasAnchor(value))
          return value.toJSON(arg, ctx);
        const data = { aliasCount: 0, count: 1, res: void 0 };
        ctx.anchors.set(value, data);
        ctx.onCreate = (res2) => {
          data.res = res2;
          delete ctx.onCreate;
        };
        const res = value.toJSON(arg, ctx);
        if (ctx.onCreate)
          ctx.onCreate(res);
        return res;
      }
      if (typeof value === "bigint" && !ctx?.keep)
        return Number(value);
      return value;
    }
    exports.toJS = toJS;
  }
});

// ../../main/node_modules/yaml/dist/nodes/Node.js
var require_Node = __commonJS({
  "../../main/node_modules/yaml/dist/nodes/Node.js"(exports) {
    "use strict";
    var applyReviver = require_applyReviver();
    var identity = require_identity();
    var toJS = require_toJS();
    var NodeBase = class {
      constructor(type) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: type });
      }
      /** Create a copy of this node.  */
      clone() {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /** A plain JavaScript representation of this node. */
      toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        if (!identity.isDocument(doc))
          throw new TypeError("A document argument is required");
        const ctx = {
          anchors: /* @__PURE__ */ new Map(),
          doc,
          keep: true,
          mapAsMap: mapAsMap === true,
          mapKeyWarned: false,
          maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
        };
        const res = toJS.toJS(this, "", ctx);
        if (typeof onAnchor === "function")
          for (const { count, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count);
        return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
      }
    };
    exports.NodeBase = NodeBase;
  }
});

// ../../main/node_modules/yaml/dist/nodes/Alias.js
var require_Alias = __commonJS({
  "../../main/node_modules/yaml/dist/nodes/Alias.js"(exports) {
    "use strict";
    var anchors = require_anchors();
    var visit2 = require_visit();
    var identity = require_identity();
    var Node = require_Node();
    var toJS = require_toJS();
    var Alias = class extends Node.NodeBase {
      constructor(source2) {
        super(identity.ALIAS);
        this.source = source2;
        Object.defineProperty(this, "tag", {
          set() {
            throw new Error("Alias nodes cannot have tags");
          }
        });
      }
      /**
       * Resolve the value of this alias within `doc`, finding the last
       * instance of the `source` anchor before this node.
       */
      resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0)
          throw new ReferenceError("Alias resolution is disabled");
        let nodes;
        if (ctx?.aliasResolveCache) {
          nodes = ctx.aliasResolveCache;
        } else {
          nodes = [];
          visit2.visit(doc, {
            Node: (_key, node2) => {
              if (identity.isAlias(node2) || identity.hasAnchor(node2))
                nodes.push(node2);
            }
          });
          if (ctx)
            ctx.aliasResolveCache = nodes;
        }
        let found = void 0;
        for (const node2 of nodes) {
          if (node2 === this)
            break;
          if (node2.anchor === this.source)
            found = node2;
        }
        if (found && ctx) {
          const { anchors: anchors2, doc: doc2, maxAliasCount } = ctx;
          let data = anchors2.get(found);
          if (!data) {
            toJS.toJS(found, null, ctx);
            data = anchors2.get(found);
          }
          if (data?.res === void 0) {
            const msg = "This should not happen: Alias anchor was not resolved?";
            throw new ReferenceError(msg);
          }
          if (maxAliasCount >= 0) {
            data.count += 1;
            if (data.aliasCount === 0)
              data.aliasCount = getAliasCount(doc2, found, anchors2);
            if (data.count * data.aliasCount > maxAliasCount) {
              const msg = "Excessive alias count indicates a resource exhaustion attack";
              throw new ReferenceError(msg);
            }
          }
        }
        return found;
      }
      toJSON(_arg, ctx) {
        if (!ctx)
          return { source: this.source };
        const source2 = this.resolve(ctx.doc, ctx);
        if (!source2) {
          const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
          throw new ReferenceError(msg);
        }
        return ctx.anchors.get(source2).res;
      }
      toString(ctx, _onComment, _onChompKeep) {
        const src = `*${this.source}`;
        if (ctx) {
          anchors.anchorIsValid(this.source);
          if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
            const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new Error(msg);
          }
          if (ctx.implicitKey)
            return `${src} `;
        }
        return src;
      }
    };
    function getAliasCount(doc, node2, anchors2) {
      if (identity.isAlias(node2)) {
        const source2 = node2.resolve(doc);
        const anchor2 = anchors2 && source2 && anchors2.get(source2);
        return anchor2 ? anchor2.count * anchor2.aliasCount : 0;
      } else if (identity.isCollection(node2)) {
        let count = 0;
        for (const item of node2.items) {
          const c2 = getAliasCount(doc, item, anchors2);
          if (c2 > count)
            count = c2;
        }
        return count;
      } else if (identity.isPair(node2)) {
        const kc = getAliasCount(doc, node2.key, anchors2);
        const vc = getAliasCount(doc, node2.value, anchors2);
        return Math.max(kc, vc);
      }
      return 1;
    }
    exports.Alias = Alias;
  }
});

// ../../main/node_modules/yaml/dist/nodes/Scalar.js
var require_Scalar = __commonJS({
  "../../main/node_modules/yaml/dist/nodes/Scalar.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Node = require_Node();
    var toJS = require_toJS();
    var isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
    var Scalar = class extends Node.NodeBase {
      constructor(value) {
        super(identity.SCALAR);
        this.value = value;
      }
      toJSON(arg, ctx) {
        return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
      }
      toString() {
        return String(this.value);
      }
    };
    Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
    Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
    Scalar.PLAIN = "PLAIN";
    Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
    Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
    exports.Scalar = Scalar;
    exports.isScalarValue = isScalarValue;
  }
});

// ../../main/node_modules/yaml/dist/doc/createNode.js
var require_createNode = __commonJS({
  "../../main/node_modules/yaml/dist/doc/createNode.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var identity = require_identity();
    var Scalar = require_Scalar();
    var defaultTagPrefix = "tag:yaml.org,2002:";
    function findTagObject(value, tagName, tags) {
      if (tagName) {
        const match = tags.filter((t2) => t2.tag === tagName);
        const tagObj = match.find((t2) => !t2.format) ?? match[0];
        if (!tagObj)
          throw new Error(`Tag ${tagName} not found`);
        return tagObj;
      }
      return tags.find((t2) => t2.identify?.(value) && !t2.format);
    }
    function createNode(value, tagName, ctx) {
      if (identity.isDocument(value))
        value = value.contents;
      if (identity.isNode(value))
        return value;
      if (identity.isPair(value)) {
        const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
        map.items.push(value);
        return map;
      }
      if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) {
        value = value.valueOf();
      }
      const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
      let ref = void 0;
      if (aliasDuplicateObjects && value && typeof value === "object") {
        ref = sourceObjects.get(value);
        if (ref) {
          ref.anchor ?? (ref.anchor = onAnchor(value));
          return new Alias.Alias(ref.anchor);
        } else {
          ref = { anchor: null, node: null };
          sourceObjects.set(value, ref);
        }
      }
      if (tagName?.startsWith("!!"))
        tagName = defaultTagPrefix + tagName.slice(2);
      let tagObj = findTagObject(value, tagName, schema.tags);
      if (!tagObj) {
        if (value && typeof value.toJSON === "function") {
          value = value.toJSON();
        }
        if (!value || typeof value !== "object") {
          const node3 = new Scalar.Scalar(value);
          if (ref)
            ref.node = node3;
          return node3;
        }
        tagObj = value instanceof Map ? schema[identity.MAP] : Symbol.iterator in Object(value) ? schema[identity.SEQ] : schema[identity.MAP];
      }
      if (onTagObj) {
        onTagObj(tagObj);
        delete ctx.onTagObj;
      }
      const node2 = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar.Scalar(value);
      if (tagName)
        node2.tag = tagName;
      else if (!tagObj.default)
        node2.tag = tagObj.tag;
      if (ref)
        ref.node = node2;
      return node2;
    }
    exports.createNode = createNode;
  }
});

// ../../main/node_modules/yaml/dist/nodes/Collection.js
var require_Collection = __commonJS({
  "../../main/node_modules/yaml/dist/nodes/Collection.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var identity = require_identity();
    var Node = require_Node();
    function collectionFromPath(schema, path, value) {
      let v = value;
      for (let i2 = path.length - 1; i2 >= 0; --i2) {
        const k = path[i2];
        if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
          const a2 = [];
          a2[k] = v;
          v = a2;
        } else {
          v = /* @__PURE__ */ new Map([[k, v]]);
        }
      }
      return createNode.createNode(v, void 0, {
        aliasDuplicateObjects: false,
        keepUndefined: false,
        onAnchor: () => {
          throw new Error("This should not happen, please report a bug.");
        },
        schema,
        sourceObjects: /* @__PURE__ */ new Map()
      });
    }
    var isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
    var Collection = class extends Node.NodeBase {
      constructor(type, schema) {
        super(type);
        Object.defineProperty(this, "schema", {
          value: schema,
          configurable: true,
          enumerable: false,
          writable: true
        });
      }
      /**
       * Create a copy of this collection.
       *
       * @param schema - If defined, overwrites the original's schema
       */
      clone(schema) {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (schema)
          copy.schema = schema;
        copy.items = copy.items.map((it) => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /**
       * Adds a value to the collection. For `!!map` and `!!omap` the value must
       * be a Pair instance or a `{ key, value }` object, which may not have a key
       * that already exists in the map.
       */
      addIn(path, value) {
        if (isEmptyPath(path))
          this.add(value);
        else {
          const [key, ...rest] = path;
          const node2 = this.get(key, true);
          if (identity.isCollection(node2))
            node2.addIn(rest, value);
          else if (node2 === void 0 && this.schema)
            this.set(key, collectionFromPath(this.schema, rest, value));
          else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
      }
      /**
       * Removes a value from the collection.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
          return this.delete(key);
        const node2 = this.get(key, true);
        if (identity.isCollection(node2))
          return node2.deleteIn(rest);
        else
          throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path, keepScalar) {
        const [key, ...rest] = path;
        const node2 = this.get(key, true);
        if (rest.length === 0)
          return !keepScalar && identity.isScalar(node2) ? node2.value : node2;
        else
          return identity.isCollection(node2) ? node2.getIn(rest, keepScalar) : void 0;
      }
      hasAllNullValues(allowScalar) {
        return this.items.every((node2) => {
          if (!identity.isPair(node2))
            return false;
          const n2 = node2.value;
          return n2 == null || allowScalar && identity.isScalar(n2) && n2.value == null && !n2.commentBefore && !n2.comment && !n2.tag;
        });
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       */
      hasIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
          return this.has(key);
        const node2 = this.get(key, true);
        return identity.isCollection(node2) ? node2.hasIn(rest) : false;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path, value) {
        const [key, ...rest] = path;
        if (rest.length === 0) {
          this.set(key, value);
        } else {
          const node2 = this.get(key, true);
          if (identity.isCollection(node2))
            node2.setIn(rest, value);
          else if (node2 === void 0 && this.schema)
            this.set(key, collectionFromPath(this.schema, rest, value));
          else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
      }
    };
    exports.Collection = Collection;
    exports.collectionFromPath = collectionFromPath;
    exports.isEmptyPath = isEmptyPath;
  }
});

// ../../main/node_modules/yaml/dist/stringify/stringifyComment.js
var require_stringifyComment = __commonJS({
  "../../main/node_modules/yaml/dist/stringify/stringifyComment.js"(exports) {
    "use strict";
    var stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
    function indentComment(comment, indent) {
      if (/^\n+$/.test(comment))
        return comment.substring(1);
      return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
    }
    var lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
    exports.indentComment = indentComment;
    exports.lineComment = lineComment;
    exports.stringifyComment = stringifyComment;
  }
});

// ../../main/node_modules/yaml/dist/stringify/foldFlowLines.js
var require_foldFlowLines = __commonJS({
  "../../main/node_modules/yaml/dist/stringify/foldFlowLines.js"(exports) {
    "use strict";
    var FOLD_FLOW = "flow";
    var FOLD_BLOCK = "block";
    var FOLD_QUOTED = "quoted";
    function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
      if (!lineWidth || lineWidth < 0)
        return text;
      if (lineWidth < minContentWidth)
        minContentWidth = 0;
      const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
      if (text.length <= endStep)
        return text;
      const folds = [];
      const escapedFolds = {};
      let end = lineWidth - indent.length;
      if (typeof indentAtStart === "number") {
        if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
          folds.push(0);
        else
          end = lineWidth - indentAtStart;
      }
      let split = void 0;
      let prev = void 0;
      let overflow = false;
      let i2 = -1;
      let escStart = -1;
      let escEnd = -1;
      if (mode === FOLD_BLOCK) {
        i2 = consumeMoreIndentedLines(text, i2, indent.length);
        if (i2 !== -1)
          end = i2 + endStep;
      }
      for (let ch; ch = text[i2 += 1]; ) {
        if (mode === FOLD_QUOTED && ch === "\\") {
          escStart = i2;
          switch (text[i2 + 1]) {
            case "x":
              i2 += 3;
              break;
            case "u":
              i2 += 5;
              break;
            case "U":
              i2 += 9;
              break;
            default:
              i2 += 1;
          }
          escEnd = i2;
        }
        if (ch === "\n") {
          if (mode === FOLD_BLOCK)
            i2 = consumeMoreIndentedLines(text, i2, indent.length);
          end = i2 + indent.length + endStep;
          split = void 0;
        } else {
          if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
            const next = text[i2 + 1];
            if (next && next !== " " && next !== "\n" && next !== "	")
              split = i2;
          }
          if (i2 >= end) {
            if (split) {
              folds.push(split);
              end = split + endStep;
              split = void 0;
            } else if (mode === FOLD_QUOTED) {
              while (prev === " " || prev === "	") {
                prev = ch;
                ch = text[i2 += 1];
                overflow = true;
              }
              const j = i2 > escEnd + 1 ? i2 - 2 : escStart - 1;
              if (escapedFolds[j])
                return text;
              folds.push(j);
              escapedFolds[j] = true;
              end = j + endStep;
              split = void 0;
            } else {
              overflow = true;
            }
          }
        }
        prev = ch;
      }
      if (overflow && onOverflow)
        onOverflow();
      if (folds.length === 0)
        return text;
      if (onFold)
        onFold();
      let res = text.slice(0, folds[0]);
      for (let i3 = 0; i3 < folds.length; ++i3) {
        const fold2 = folds[i3];
        const end2 = folds[i3 + 1] || text.length;
        if (fold2 === 0)
          res = `
${indent}${text.slice(0, end2)}`;
        else {
          if (mode === FOLD_QUOTED && escapedFolds[fold2])
            res += `${text[fold2]}\\`;
          res += `
${indent}${text.slice(fold2 + 1, end2)}`;
        }
      }
      return res;
    }
    function consumeMoreIndentedLines(text, i2, indent) {
      let end = i2;
      let start = i2 + 1;
      let ch = text[start];
      while (ch === " " || ch === "	") {
        if (i2 < start + indent) {
          ch = text[++i2];
        } else {
          do {
            ch = text[++i2];
          } while (ch && ch !== "\n");
          end = i2;
          start = i2 + 1;
          ch = text[start];
        }
      }
      return end;
    }
    exports.FOLD_BLOCK = FOLD_BLOCK;
    exports.FOLD_FLOW = FOLD_FLOW;
    exports.FOLD_QUOTED = FOLD_QUOTED;
    exports.foldFlowLines = foldFlowLines;
  }
});

// ../../main/node_modules/yaml/dist/stringify/stringifyString.js
var require_stringifyString = __commonJS({
  "../../main/node_modules/yaml/dist/stringify/stringifyString.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var foldFlowLines = require_foldFlowLines();
    var getFoldOptions = (ctx, isBlock) => ({
      indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
      lineWidth: ctx.options.lineWidth,
      minContentWidth: ctx.options.minContentWidth
    });
    var containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
    function lineLengthOverLimit(str, lineWidth, indentLength) {
      if (!lineWidth || lineWidth < 0)
        return false;
      const limit = lineWidth - indentLength;
      const strLen = str.length;
      if (strLen <= limit)
        return false;
      for (let i2 = 0, start = 0; i2 < strLen; ++i2) {
        if (str[i2] === "\n") {
          if (i2 - start > limit)
            return true;
          start = i2 + 1;
          if (strLen - start <= limit)
            return false;
        }
      }
      return true;
    }
    function doubleQuotedString(value, ctx) {
      const json = JSON.stringify(value);
      if (ctx.options.doubleQuotedAsJSON)
        return json;
      const { implicitKey } = ctx;
      const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
      const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
      let str = "";
      let start = 0;
      for (let i2 = 0, ch = json[i2]; ch; ch = json[++i2]) {
        if (ch === " " && json[i2 + 1] === "\\" && json[i2 + 2] === "n") {
          str += json.slice(start, i2) + "\\ ";
          i2 += 1;
          start = i2;
          ch = "\\";
        }
        if (ch === "\\")
          switch (json[i2 + 1]) {
            case "u":
              {
                str += json.slice(start, i2);
                const code = json.substr(i2 + 2, 4);
                switch (code) {
                  case "0000":
                    str += "\\0";
                    break;
                  case "0007":
                    str += "\\a";
                    break;
                  case "000b":
                    str += "\\v";
                    break;
                  case "001b":
                    str += "\\e";
                    break;
                  case "0085":
                    str += "\\N";
                    break;
                  case "00a0":
                    str += "\\_";
                    break;
                  case "2028":
                    str += "\\L";
                    break;
                  case "2029":
                    str += "\\P";
                    break;
                  default:
                    if (code.substr(0, 2) === "00")
                      str += "\\x" + code.substr(2);
                    else
                      str += json.substr(i2, 6);
                }
                i2 += 5;
                start = i2 + 1;
              }
              break;
            case "n":
              if (implicitKey || json[i2 + 2] === '"' || json.length < minMultiLineLength) {
                i2 += 1;
              } else {
                str += json.slice(start, i2) + "\n\n";
                while (json[i2 + 2] === "\\" && json[i2 + 3] === "n" && json[i2 + 4] !== '"') {
                  str += "\n";
                  i2 += 2;
                }
                str += indent;
                if (json[i2 + 2] === " ")
                  str += "\\";
                i2 += 1;
                start = i2 + 1;
              }
              break;
            default:
              i2 += 1;
          }
      }
      str = start ? str + json.slice(start) : json;
      return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
    }
    function singleQuotedString(value, ctx) {
      if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value))
        return doubleQuotedString(value, ctx);
      const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
      const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&
${indent}`) + "'";
      return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
    }
    function quotedString(value, ctx) {
      const { singleQuote } = ctx.options;
      let qs;
      if (singleQuote === false)
        qs = doubleQuotedString;
      else {
        const hasDouble = value.includes('"');
        const hasSingle = value.includes("'");
        if (hasDouble && !hasSingle)
          qs = singleQuotedString;
        else if (hasSingle && !hasDouble)
          qs = doubleQuotedString;
        else
          qs = singleQuote ? singleQuotedString : doubleQuotedString;
      }
      return qs(value, ctx);
    }
    var blockEndNewlines;
    try {
      blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
    } catch {
      blockEndNewlines = /\n+(?!\n|$)/g;
    }
    function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
      const { blockQuote, commentString, lineWidth } = ctx.options;
      if (!blockQuote || /\n[\t ]+$/.test(value)) {
        return quotedString(value, ctx);
      }
      const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
      const literal2 = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.Scalar.BLOCK_FOLDED ? false : type === Scalar.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
      if (!value)
        return literal2 ? "|\n" : ">\n";
      let chomp;
      let endStart;
      for (endStart = value.length; endStart > 0; --endStart) {
        const ch = value[endStart - 1];
        if (ch !== "\n" && ch !== "	" && ch !== " ")
          break;
      }
      let end = value.substring(endStart);
      const endNlPos = end.indexOf("\n");
      if (endNlPos === -1) {
        chomp = "-";
      } else if (value === end || endNlPos !== end.length - 1) {
        chomp = "+";
        if (onChompKeep)
          onChompKeep();
      } else {
        chomp = "";
      }
      if (end) {
        value = value.slice(0, -end.length);
        if (end[end.length - 1] === "\n")
          end = end.slice(0, -1);
        end = end.replace(blockEndNewlines, `$&${indent}`);
      }
      let startWithSpace = false;
      let startEnd;
      let startNlPos = -1;
      for (startEnd = 0; startEnd < value.length; ++startEnd) {
        const ch = value[startEnd];
        if (ch === " ")
          startWithSpace = true;
        else if (ch === "\n")
          startNlPos = startEnd;
        else
          break;
      }
      let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
      if (start) {
        value = value.substring(start.length);
        start = start.replace(/\n+/g, `$&${indent}`);
      }
      const indentSize = indent ? "2" : "1";
      let header = (startWithSpace ? indentSize : "") + chomp;
      if (comment) {
        header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
        if (onComment)
          onComment();
      }
      if (!literal2) {
        const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
        let literalFallback = false;
        const foldOptions = getFoldOptions(ctx, true);
        if (blockQuote !== "folded" && type !== Scalar.Scalar.BLOCK_FOLDED) {
          foldOptions.onOverflow = () => {
            literalFallback = true;
          };
        }
        const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
        if (!literalFallback)
          return `>${header}
${indent}${body}`;
      }
      value = value.replace(/\n+/g, `$&${indent}`);
      return `|${header}
${indent}${start}${value}${end}`;
    }
    function plainString(item, ctx, onComment, onChompKeep) {
      const { type, value } = item;
      const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
      if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) {
        return quotedString(value, ctx);
      }
      if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
        return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
      }
      if (!implicitKey && !inFlow && type !== Scalar.Scalar.PLAIN && value.includes("\n")) {
        return blockString(item, ctx, onComment, onChompKeep);
      }
      if (containsDocumentMarker(value)) {
        if (indent === "") {
          ctx.forceBlockIndent = true;
          return blockString(item, ctx, onComment, onChompKeep);
        } else if (implicitKey && indent === indentStep) {
          return quotedString(value, ctx);
        }
      }
      const str = value.replace(/\n+/g, `$&
${indent}`);
      if (actualString) {
        const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
        const { compat, tags } = ctx.doc.schema;
        if (tags.some(test) || compat?.some(test))
          return quotedString(value, ctx);
      }
      return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
    }
    function stringifyString(item, ctx, onComment, onChompKeep) {
      const { implicitKey, inFlow } = ctx;
      const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
      let { type } = item;
      if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
        if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
          type = Scalar.Scalar.QUOTE_DOUBLE;
      }
      const _stringify = (_type) => {
        switch (_type) {
          case Scalar.Scalar.BLOCK_FOLDED:
          case Scalar.Scalar.BLOCK_LITERAL:
            return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
          case Scalar.Scalar.QUOTE_DOUBLE:
            return doubleQuotedString(ss.value, ctx);
          case Scalar.Scalar.QUOTE_SINGLE:
            return singleQuotedString(ss.value, ctx);
          case Scalar.Scalar.PLAIN:
            return plainString(ss, ctx, onComment, onChompKeep);
          default:
            return null;
        }
      };
      let res = _stringify(type);
      if (res === null) {
        const { defaultKeyType, defaultStringType } = ctx.options;
        const t2 = implicitKey && defaultKeyType || defaultStringType;
        res = _stringify(t2);
        if (res === null)
          throw new Error(`Unsupported default string type ${t2}`);
      }
      return res;
    }
    exports.stringifyString = stringifyString;
  }
});

// ../../main/node_modules/yaml/dist/stringify/stringify.js
var require_stringify = __commonJS({
  "../../main/node_modules/yaml/dist/stringify/stringify.js"(exports) {
    "use strict";
    var anchors = require_anchors();
    var identity = require_identity();
    var stringifyComment = require_stringifyComment();
    var stringifyString = require_stringifyString();
    function createStringifyContext(doc, options) {
      const opt = Object.assign({
        blockQuote: true,
        commentString: stringifyComment.stringifyComment,
        defaultKeyType: null,
        defaultStringType: "PLAIN",
        directives: null,
        doubleQuotedAsJSON: false,
        doubleQuotedMinMultiLineLength: 40,
        falseStr: "false",
        flowCollectionPadding: true,
        indentSeq: true,
        lineWidth: 80,
        minContentWidth: 20,
        nullStr: "null",
        simpleKeys: false,
        singleQuote: null,
        trailingComma: false,
        trueStr: "true",
        verifyAliasOrder: true
      }, doc.schema.toStringOptions, options);
      let inFlow;
      switch (opt.collectionStyle) {
        case "block":
          inFlow = false;
          break;
        case "flow":
          inFlow = true;
          break;
        default:
          inFlow = null;
      }
      return {
        anchors: /* @__PURE__ */ new Set(),
        doc,
        flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
        indent: "",
        indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
        inFlow,
        options: opt
      };
    }
    function getTagObject(tags, item) {
      if (item.tag) {
        const match = tags.filter((t2) => t2.tag === item.tag);
        if (match.length > 0)
          return match.find((t2) => t2.format === item.format) ?? match[0];
      }
      let tagObj = void 0;
      let obj;
      if (identity.isScalar(item)) {
        obj = item.value;
        let match = tags.filter((t2) => t2.identify?.(obj));
        if (match.length > 1) {
          const testMatch = match.filter((t2) => t2.test);
          if (testMatch.length > 0)
            match = testMatch;
        }
        tagObj = match.find((t2) => t2.format === item.format) ?? match.find((t2) => !t2.format);
      } else {
        obj = item;
        tagObj = tags.find((t2) => t2.nodeClass && obj instanceof t2.nodeClass);
      }
      if (!tagObj) {
        const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
        throw new Error(`Tag not resolved for ${name} value`);
      }
      return tagObj;
    }
    function stringifyProps(node2, tagObj, { anchors: anchors$1, doc }) {
      if (!doc.directives)
        return "";
      const props = [];
      const anchor2 = (identity.isScalar(node2) || identity.isCollection(node2)) && node2.anchor;
      if (anchor2 && anchors.anchorIsValid(anchor2)) {
        anchors$1.add(anchor2);
        props.push(`&${anchor2}`);
      }
      const tag = node2.tag ?? (tagObj.default ? null : tagObj.tag);
      if (tag)
        props.push(doc.directives.tagString(tag));
      return props.join(" ");
    }
    function stringify(item, ctx, onComment, onChompKeep) {
      if (identity.isPair(item))
        return item.toString(ctx, onComment, onChompKeep);
      if (identity.isAlias(item)) {
        if (ctx.doc.directives)
          return item.toString(ctx);
        if (ctx.resolvedAliases?.has(item)) {
          throw new TypeError(`Cannot stringify circular structure without alias nodes`);
        } else {
          if (ctx.resolvedAliases)
            ctx.resolvedAliases.add(item);
          else
            ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
          item = item.resolve(ctx.doc);
        }
      }
      let tagObj = void 0;
      const node2 = identity.isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o2) => tagObj = o2 });
      tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node2));
      const props = stringifyProps(node2, tagObj, ctx);
      if (props.length > 0)
        ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
      const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node2, ctx, onComment, onChompKeep) : identity.isScalar(node2) ? stringifyString.stringifyString(node2, ctx, onComment, onChompKeep) : node2.toString(ctx, onComment, onChompKeep);
      if (!props)
        return str;
      return identity.isScalar(node2) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}
${ctx.indent}${str}`;
    }
    exports.createStringifyContext = createStringifyContext;
    exports.stringify = stringify;
  }
});

// ../../main/node_modules/yaml/dist/stringify/stringifyPair.js
var require_stringifyPair = __commonJS({
  "../../main/node_modules/yaml/dist/stringify/stringifyPair.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
      const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
      let keyComment = identity.isNode(key) && key.comment || null;
      if (simpleKeys) {
        if (keyComment) {
          throw new Error("With simple keys, key nodes cannot have comments");
        }
        if (identity.isCollection(key) || !identity.isNode(key) && typeof key === "object") {
          const msg = "With simple keys, collection cannot be used as a key value";
          throw new Error(msg);
        }
      }
      let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || identity.isCollection(key) || (identity.isScalar(key) ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL : typeof key === "object"));
      ctx = Object.assign({}, ctx, {
        allNullValues: false,
        implicitKey: !explicitKey && (simpleKeys || !allNullValues),
        indent: indent + indentStep
      });
      let keyCommentDone = false;
      let chompKeep = false;
      let str = stringify.stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
      if (!explicitKey && !ctx.inFlow && str.length > 1024) {
        if (simpleKeys)
          throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
        explicitKey = true;
      }
      if (ctx.inFlow) {
        if (allNullValues || value == null) {
          if (keyCommentDone && onComment)
            onComment();
          return str === "" ? "?" : explicitKey ? `? ${str}` : str;
        }
      } else if (allNullValues && !simpleKeys || value == null && explicitKey) {
        str = `? ${str}`;
        if (keyComment && !keyCommentDone) {
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        } else if (chompKeep && onChompKeep)
          onChompKeep();
        return str;
      }
      if (keyCommentDone)
        keyComment = null;
      if (explicitKey) {
        if (keyComment)
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        str = `? ${str}
${indent}:`;
      } else {
        str = `${str}:`;
        if (keyComment)
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
      }
      let vsb, vcb, valueComment;
      if (identity.isNode(value)) {
        vsb = !!value.spaceBefore;
        vcb = value.commentBefore;
        valueComment = value.comment;
      } else {
        vsb = false;
        vcb = null;
        valueComment = null;
        if (value && typeof value === "object")
          value = doc.createNode(value);
      }
      ctx.implicitKey = false;
      if (!explicitKey && !keyComment && identity.isScalar(value))
        ctx.indentAtStart = str.length + 1;
      chompKeep = false;
      if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value) && !value.flow && !value.tag && !value.anchor) {
        ctx.indent = ctx.indent.substring(2);
      }
      let valueCommentDone = false;
      const valueStr = stringify.stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
      let ws = " ";
      if (keyComment || vsb || vcb) {
        ws = vsb ? "\n" : "";
        if (vcb) {
          const cs = commentString(vcb);
          ws += `
${stringifyComment.indentComment(cs, ctx.indent)}`;
        }
        if (valueStr === "" && !ctx.inFlow) {
          if (ws === "\n" && valueComment)
            ws = "\n\n";
        } else {
          ws += `
${ctx.indent}`;
        }
      } else if (!explicitKey && identity.isCollection(value)) {
        const vs0 = valueStr[0];
        const nl0 = valueStr.indexOf("\n");
        const hasNewline = nl0 !== -1;
        const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
        if (hasNewline || !flow) {
          let hasPropsLine = false;
          if (hasNewline && (vs0 === "&" || vs0 === "!")) {
            let sp0 = valueStr.indexOf(" ");
            if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") {
              sp0 = valueStr.indexOf(" ", sp0 + 1);
            }
            if (sp0 === -1 || nl0 < sp0)
              hasPropsLine = true;
          }
          if (!hasPropsLine)
            ws = `
${ctx.indent}`;
        }
      } else if (valueStr === "" || valueStr[0] === "\n") {
        ws = "";
      }
      str += ws + valueStr;
      if (ctx.inFlow) {
        if (valueCommentDone && onComment)
          onComment();
      } else if (valueComment && !valueCommentDone) {
        str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
      } else if (chompKeep && onChompKeep) {
        onChompKeep();
      }
      return str;
    }
    exports.stringifyPair = stringifyPair;
  }
});

// ../../main/node_modules/yaml/dist/log.js
var require_log = __commonJS({
  "../../main/node_modules/yaml/dist/log.js"(exports) {
    "use strict";
    var node_process = __require("process");
    function debug(logLevel, ...messages) {
      if (logLevel === "debug")
        console.log(...messages);
    }
    function warn(logLevel, warning) {
      if (logLevel === "debug" || logLevel === "warn") {
        if (typeof node_process.emitWarning === "function")
          node_process.emitWarning(warning);
        else
          console.warn(warning);
      }
    }
    exports.debug = debug;
    exports.warn = warn;
  }
});

// ../../main/node_modules/yaml/dist/schema/yaml-1.1/merge.js
var require_merge = __commonJS({
  "../../main/node_modules/yaml/dist/schema/yaml-1.1/merge.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var MERGE_KEY = "<<";
    var merge2 = {
      identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
      default: "key",
      tag: "tag:yaml.org,2002:merge",
      test: /^<<$/,
      resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
      }),
      stringify: () => MERGE_KEY
    };
    var isMergeKey = (ctx, key) => (merge2.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar.Scalar.PLAIN) && merge2.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge2.tag && tag.default);
    function addMergeToJSMap(ctx, map, value) {
      const source2 = resolveAliasValue(ctx, value);
      if (identity.isSeq(source2))
        for (const it of source2.items)
          mergeValue(ctx, map, it);
      else if (Array.isArray(source2))
        for (const it of source2)
          mergeValue(ctx, map, it);
      else
        mergeValue(ctx, map, source2);
    }
    function mergeValue(ctx, map, value) {
      const source2 = resolveAliasValue(ctx, value);
      if (!identity.isMap(source2))
        throw new Error("Merge sources must be maps or map aliases");
      const srcMap = source2.toJSON(null, ctx, Map);
      for (const [key, value2] of srcMap) {
        if (map instanceof Map) {
          if (!map.has(key))
            map.set(key, value2);
        } else if (map instanceof Set) {
          map.add(key);
        } else if (!Object.prototype.hasOwnProperty.call(map, key)) {
          Object.defineProperty(map, key, {
            value: value2,
            writable: true,
            enumerable: true,
            configurable: true
          });
        }
      }
      return map;
    }
    function resolveAliasValue(ctx, value) {
      return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
    }
    exports.addMergeToJSMap = addMergeToJSMap;
    exports.isMergeKey = isMergeKey;
    exports.merge = merge2;
  }
});

// ../../main/node_modules/yaml/dist/nodes/addPairToJSMap.js
var require_addPairToJSMap = __commonJS({
  "../../main/node_modules/yaml/dist/nodes/addPairToJSMap.js"(exports) {
    "use strict";
    var log = require_log();
    var merge2 = require_merge();
    var stringify = require_stringify();
    var identity = require_identity();
    var toJS = require_toJS();
    function addPairToJSMap(ctx, map, { key, value }) {
      if (identity.isNode(key) && key.addToJSMap)
        key.addToJSMap(ctx, map, value);
      else if (merge2.isMergeKey(ctx, key))
        merge2.addMergeToJSMap(ctx, map, value);
      else {
        const jsKey = toJS.toJS(key, "", ctx);
        if (map instanceof Map) {
          map.set(jsKey, toJS.toJS(value, jsKey, ctx));
        } else if (map instanceof Set) {
          map.add(jsKey);
        } else {
          const stringKey = stringifyKey(key, jsKey, ctx);
          const jsValue = toJS.toJS(value, stringKey, ctx);
          if (stringKey in map)
            Object.defineProperty(map, stringKey, {
              value: jsValue,
              writable: true,
              enumerable: true,
              configurable: true
            });
          else
            map[stringKey] = jsValue;
        }
      }
      return map;
    }
    function stringifyKey(key, jsKey, ctx) {
      if (jsKey === null)
        return "";
      if (typeof jsKey !== "object")
        return String(jsKey);
      if (identity.isNode(key) && ctx?.doc) {
        const strCtx = stringify.createStringifyContext(ctx.doc, {});
        strCtx.anchors = /* @__PURE__ */ new Set();
        for (const node2 of ctx.anchors.keys())
          strCtx.anchors.add(node2.anchor);
        strCtx.inFlow = true;
        strCtx.inStringifyKey = true;
        const strKey = key.toString(strCtx);
        if (!ctx.mapKeyWarned) {
          let jsonStr = JSON.stringify(strKey);
          if (jsonStr.length > 40)
            jsonStr = jsonStr.substring(0, 36) + '..."';
          log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
          ctx.mapKeyWarned = true;
        }
        return strKey;
      }
      return JSON.stringify(jsKey);
    }
    exports.addPairToJSMap = addPairToJSMap;
  }
});

// ../../main/node_modules/yaml/dist/nodes/Pair.js
var require_Pair = __commonJS({
  "../../main/node_modules/yaml/dist/nodes/Pair.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var stringifyPair = require_stringifyPair();
    var addPairToJSMap = require_addPairToJSMap();
    var identity = require_identity();
    function createPair(key, value, ctx) {
      const k = createNode.createNode(key, void 0, ctx);
      const v = createNode.createNode(value, void 0, ctx);
      return new Pair(k, v);
    }
    var Pair = class _Pair {
      constructor(key, value = null) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
        this.key = key;
        this.value = value;
      }
      clone(schema) {
        let { key, value } = this;
        if (identity.isNode(key))
          key = key.clone(schema);
        if (identity.isNode(value))
          value = value.clone(schema);
        return new _Pair(key, value);
      }
      toJSON(_, ctx) {
        const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        return addPairToJSMap.addPairToJSMap(ctx, pair, this);
      }
      toString(ctx, onComment, onChompKeep) {
        return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
      }
    };
    exports.Pair = Pair;
    exports.createPair = createPair;
  }
});

// ../../main/node_modules/yaml/dist/stringify/stringifyCollection.js
var require_stringifyCollection = __commonJS({
  "../../main/node_modules/yaml/dist/stringify/stringifyCollection.js"(exports) {
    "use strict";
    var identity = require_identity();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyCollection(collection, ctx, options) {
      const flow = ctx.inFlow ?? collection.flow;
      const stringify2 = flow ? stringifyFlowCollection : stringifyBlockCollection;
      return stringify2(collection, ctx, options);
    }
    function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
      const { indent, options: { commentString } } = ctx;
      const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
      let chompKeep = false;
      const lines = [];
      for (let i2 = 0; i2 < items.length; ++i2) {
        const item = items[i2];
        let comment2 = null;
        if (identity.isNode(item)) {
          if (!chompKeep && item.spaceBefore)
            lines.push("");
          addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
          if (item.comment)
            comment2 = item.comment;
        } else if (identity.isPair(item)) {
          const ik = identity.isNode(item.key) ? item.key : null;
          if (ik) {
            if (!chompKeep && ik.spaceBefore)
              lines.push("");
            addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
          }
        }
        chompKeep = false;
        let str2 = stringify.stringify(item, itemCtx, () => comment2 = null, () => chompKeep = true);
        if (comment2)
          str2 += stringifyComment.lineComment(str2, itemIndent, commentString(comment2));
        if (chompKeep && comment2)
          chompKeep = false;
        lines.push(blockItemPrefix + str2);
      }
      let str;
      if (lines.length === 0) {
        str = flowChars.start + flowChars.end;
      } else {
        str = lines[0];
        for (let i2 = 1; i2 < lines.length; ++i2) {
          const line = lines[i2];
          str += line ? `
${indent}${line}` : "\n";
        }
      }
      if (comment) {
        str += "\n" + stringifyComment.indentComment(commentString(comment), indent);
        if (onComment)
          onComment();
      } else if (chompKeep && onChompKeep)
        onChompKeep();
      return str;
    }
    function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
      const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
      itemIndent += indentStep;
      const itemCtx = Object.assign({}, ctx, {
        indent: itemIndent,
        inFlow: true,
        type: null
      });
      let reqNewline = false;
      let linesAtValue = 0;
      const lines = [];
      for (let i2 = 0; i2 < items.length; ++i2) {
        const item = items[i2];
        let comment = null;
        if (identity.isNode(item)) {
          if (item.spaceBefore)
            lines.push("");
          addCommentBefore(ctx, lines, item.commentBefore, false);
          if (item.comment)
            comment = item.comment;
        } else if (identity.isPair(item)) {
          const ik = identity.isNode(item.key) ? item.key : null;
          if (ik) {
            if (ik.spaceBefore)
              lines.push("");
            addCommentBefore(ctx, lines, ik.commentBefore, false);
            if (ik.comment)
              reqNewline = true;
          }
          const iv = identity.isNode(item.value) ? item.value : null;
          if (iv) {
            if (iv.comment)
              comment = iv.comment;
            if (iv.commentBefore)
              reqNewline = true;
          } else if (item.value == null && ik?.comment) {
            comment = ik.comment;
          }
        }
        if (comment)
          reqNewline = true;
        let str = stringify.stringify(item, itemCtx, () => comment = null);
        reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
        if (i2 < items.length - 1) {
          str += ",";
        } else if (ctx.options.trailingComma) {
          if (ctx.options.lineWidth > 0) {
            reqNewline || (reqNewline = lines.reduce((sum2, line) => sum2 + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
          }
          if (reqNewline) {
            str += ",";
          }
        }
        if (comment)
          str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        lines.push(str);
        linesAtValue = lines.length;
      }
      const { start, end } = flowChars;
      if (lines.length === 0) {
        return start + end;
      } else {
        if (!reqNewline) {
          const len = lines.reduce((sum2, line) => sum2 + line.length + 2, 2);
          reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
        }
        if (reqNewline) {
          let str = start;
          for (const line of lines)
            str += line ? `
${indentStep}${indent}${line}` : "\n";
          return `${str}
${indent}${end}`;
        } else {
          return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
        }
      }
    }
    function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
      if (comment && chompKeep)
        comment = comment.replace(/^\n+/, "");
      if (comment) {
        const ic = stringifyComment.indentComment(commentString(comment), indent);
        lines.push(ic.trimStart());
      }
    }
    exports.stringifyCollection = stringifyCollection;
  }
});

// ../../main/node_modules/yaml/dist/nodes/YAMLMap.js
var require_YAMLMap = __commonJS({
  "../../main/node_modules/yaml/dist/nodes/YAMLMap.js"(exports) {
    "use strict";
    var stringifyCollection = require_stringifyCollection();
    var addPairToJSMap = require_addPairToJSMap();
    var Collection = require_Collection();
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    function findPair(items, key) {
      const k = identity.isScalar(key) ? key.value : key;
      for (const it of items) {
        if (identity.isPair(it)) {
          if (it.key === key || it.key === k)
            return it;
          if (identity.isScalar(it.key) && it.key.value === k)
            return it;
        }
      }
      return void 0;
    }
    var YAMLMap = class extends Collection.Collection {
      static get tagName() {
        return "tag:yaml.org,2002:map";
      }
      constructor(schema) {
        super(identity.MAP, schema);
        this.items = [];
      }
      /**
       * A generic collection parsing method that can be extended
       * to other node classes that inherit from YAMLMap
       */
      static from(schema, obj, ctx) {
        const { keepUndefined, replacer } = ctx;
        const map = new this(schema);
        const add = (key, value) => {
          if (typeof replacer === "function")
            value = replacer.call(obj, key, value);
          else if (Array.isArray(replacer) && !replacer.includes(key))
            return;
          if (value !== void 0 || keepUndefined)
            map.items.push(Pair.createPair(key, value, ctx));
        };
        if (obj instanceof Map) {
          for (const [key, value] of obj)
            add(key, value);
        } else if (obj && typeof obj === "object") {
          for (const key of Object.keys(obj))
            add(key, obj[key]);
        }
        if (typeof schema.sortMapEntries === "function") {
          map.items.sort(schema.sortMapEntries);
        }
        return map;
      }
      /**
       * Adds a value to the collection.
       *
       * @param overwrite - If not set `true`, using a key that is already in the
       *   collection will throw. Otherwise, overwrites the previous value.
       */
      add(pair, overwrite) {
        let _pair;
        if (identity.isPair(pair))
          _pair = pair;
        else if (!pair || typeof pair !== "object" || !("key" in pair)) {
          _pair = new Pair.Pair(pair, pair?.value);
        } else
          _pair = new Pair.Pair(pair.key, pair.value);
        const prev = findPair(this.items, _pair.key);
        const sortEntries = this.schema?.sortMapEntries;
        if (prev) {
          if (!overwrite)
            throw new Error(`Key ${_pair.key} already set`);
          if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value))
            prev.value.value = _pair.value;
          else
            prev.value = _pair.value;
        } else if (sortEntries) {
          const i2 = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
          if (i2 === -1)
            this.items.push(_pair);
          else
            this.items.splice(i2, 0, _pair);
        } else {
          this.items.push(_pair);
        }
      }
      delete(key) {
        const it = findPair(this.items, key);
        if (!it)
          return false;
        const del = this.items.splice(this.items.indexOf(it), 1);
        return del.length > 0;
      }
      get(key, keepScalar) {
        const it = findPair(this.items, key);
        const node2 = it?.value;
        return (!keepScalar && identity.isScalar(node2) ? node2.value : node2) ?? void 0;
      }
      has(key) {
        return !!findPair(this.items, key);
      }
      set(key, value) {
        this.add(new Pair.Pair(key, value), true);
      }
      /**
       * @param ctx - Conversion context, originally set in Document#toJS()
       * @param {Class} Type - If set, forces the returned collection type
       * @returns Instance of Type, Map, or Object
       */
      toJSON(_, ctx, Type) {
        const map = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        if (ctx?.onCreate)
          ctx.onCreate(map);
        for (const item of this.items)
          addPairToJSMap.addPairToJSMap(ctx, map, item);
        return map;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        for (const item of this.items) {
          if (!identity.isPair(item))
            throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
        }
        if (!ctx.allNullValues && this.hasAllNullValues(false))
          ctx = Object.assign({}, ctx, { allNullValues: true });
        return stringifyCollection.stringifyCollection(this, ctx, {
          blockItemPrefix: "",
          flowChars: { start: "{", end: "}" },
          itemIndent: ctx.indent || "",
          onChompKeep,
          onComment
        });
      }
    };
    exports.YAMLMap = YAMLMap;
    exports.findPair = findPair;
  }
});

// ../../main/node_modules/yaml/dist/schema/common/map.js
var require_map = __commonJS({
  "../../main/node_modules/yaml/dist/schema/common/map.js"(exports) {
    "use strict";
    var identity = require_identity();
    var YAMLMap = require_YAMLMap();
    var map = {
      collection: "map",
      default: true,
      nodeClass: YAMLMap.YAMLMap,
      tag: "tag:yaml.org,2002:map",
      resolve(map2, onError) {
        if (!identity.isMap(map2))
          onError("Expected a mapping for this tag");
        return map2;
      },
      createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
    };
    exports.map = map;
  }
});

// ../../main/node_modules/yaml/dist/nodes/YAMLSeq.js
var require_YAMLSeq = __commonJS({
  "../../main/node_modules/yaml/dist/nodes/YAMLSeq.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var stringifyCollection = require_stringifyCollection();
    var Collection = require_Collection();
    var identity = require_identity();
    var Scalar = require_Scalar();
    var toJS = require_toJS();
    var YAMLSeq = class extends Collection.Collection {
      static get tagName() {
        return "tag:yaml.org,2002:seq";
      }
      constructor(schema) {
        super(identity.SEQ, schema);
        this.items = [];
      }
      add(value) {
        this.items.push(value);
      }
      /**
       * Removes a value from the collection.
       *
       * `key` must contain a representation of an integer for this to succeed.
       * It may be wrapped in a `Scalar`.
       *
       * @returns `true` if the item was found and removed.
       */
      delete(key) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          return false;
        const del = this.items.splice(idx, 1);
        return del.length > 0;
      }
      get(key, keepScalar) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          return void 0;
        const it = this.items[idx];
        return !keepScalar && identity.isScalar(it) ? it.value : it;
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       *
       * `key` must contain a representation of an integer for this to succeed.
       * It may be wrapped in a `Scalar`.
       */
      has(key) {
        const idx = asItemIndex(key);
        return typeof idx === "number" && idx < this.items.length;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       *
       * If `key` does not contain a representation of an integer, this will throw.
       * It may be wrapped in a `Scalar`.
       */
      set(key, value) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          throw new Error(`Expected a valid index, not ${key}.`);
        const prev = this.items[idx];
        if (identity.isScalar(prev) && Scalar.isScalarValue(value))
          prev.value = value;
        else
          this.items[idx] = value;
      }
      toJSON(_, ctx) {
        const seq = [];
        if (ctx?.onCreate)
          ctx.onCreate(seq);
        let i2 = 0;
        for (const item of this.items)
          seq.push(toJS.toJS(item, String(i2++), ctx));
        return seq;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        return stringifyCollection.stringifyCollection(this, ctx, {
          blockItemPrefix: "- ",
          flowChars: { start: "[", end: "]" },
          itemIndent: (ctx.indent || "") + "  ",
          onChompKeep,
          onComment
        });
      }
      static from(schema, obj, ctx) {
        const { replacer } = ctx;
        const seq = new this(schema);
        if (obj && Symbol.iterator in Object(obj)) {
          let i2 = 0;
          for (let it of obj) {
            if (typeof replacer === "function") {
              const key = obj instanceof Set ? it : String(i2++);
              it = replacer.call(obj, key, it);
            }
            seq.items.push(createNode.createNode(it, void 0, ctx));
          }
        }
        return seq;
      }
    };
    function asItemIndex(key) {
      let idx = identity.isScalar(key) ? key.value : key;
      if (idx && typeof idx === "string")
        idx = Number(idx);
      return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
    }
    exports.YAMLSeq = YAMLSeq;
  }
});

// ../../main/node_modules/yaml/dist/schema/common/seq.js
var require_seq = __commonJS({
  "../../main/node_modules/yaml/dist/schema/common/seq.js"(exports) {
    "use strict";
    var identity = require_identity();
    var YAMLSeq = require_YAMLSeq();
    var seq = {
      collection: "seq",
      default: true,
      nodeClass: YAMLSeq.YAMLSeq,
      tag: "tag:yaml.org,2002:seq",
      resolve(seq2, onError) {
        if (!identity.isSeq(seq2))
          onError("Expected a sequence for this tag");
        return seq2;
      },
      createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
    };
    exports.seq = seq;
  }
});

// ../../main/node_modules/yaml/dist/schema/common/string.js
var require_string = __commonJS({
  "../../main/node_modules/yaml/dist/schema/common/string.js"(exports) {
    "use strict";
    var stringifyString = require_stringifyString();
    var string3 = {
      identify: (value) => typeof value === "string",
      default: true,
      tag: "tag:yaml.org,2002:str",
      resolve: (str) => str,
      stringify(item, ctx, onComment, onChompKeep) {
        ctx = Object.assign({ actualString: true }, ctx);
        return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
      }
    };
    exports.string = string3;
  }
});

// ../../main/node_modules/yaml/dist/schema/common/null.js
var require_null = __commonJS({
  "../../main/node_modules/yaml/dist/schema/common/null.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var nullTag = {
      identify: (value) => value == null,
      createNode: () => new Scalar.Scalar(null),
      default: true,
      tag: "tag:yaml.org,2002:null",
      test: /^(?:~|[Nn]ull|NULL)?$/,
      resolve: () => new Scalar.Scalar(null),
      stringify: ({ source: source2 }, ctx) => typeof source2 === "string" && nullTag.test.test(source2) ? source2 : ctx.options.nullStr
    };
    exports.nullTag = nullTag;
  }
});

// ../../main/node_modules/yaml/dist/schema/core/bool.js
var require_bool = __commonJS({
  "../../main/node_modules/yaml/dist/schema/core/bool.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var boolTag = {
      identify: (value) => typeof value === "boolean",
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
      resolve: (str) => new Scalar.Scalar(str[0] === "t" || str[0] === "T"),
      stringify({ source: source2, value }, ctx) {
        if (source2 && boolTag.test.test(source2)) {
          const sv = source2[0] === "t" || source2[0] === "T";
          if (value === sv)
            return source2;
        }
        return value ? ctx.options.trueStr : ctx.options.falseStr;
      }
    };
    exports.boolTag = boolTag;
  }
});

// ../../main/node_modules/yaml/dist/stringify/stringifyNumber.js
var require_stringifyNumber = __commonJS({
  "../../main/node_modules/yaml/dist/stringify/stringifyNumber.js"(exports) {
    "use strict";
    function stringifyNumber({ format, minFractionDigits, tag, value }) {
      if (typeof value === "bigint")
        return String(value);
      const num = typeof value === "number" ? value : Number(value);
      if (!isFinite(num))
        return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
      let n2 = Object.is(value, -0) ? "-0" : JSON.stringify(value);
      if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n2) && !n2.includes("e")) {
        let i2 = n2.indexOf(".");
        if (i2 < 0) {
          i2 = n2.length;
          n2 += ".";
        }
        let d = minFractionDigits - (n2.length - i2 - 1);
        while (d-- > 0)
          n2 += "0";
      }
      return n2;
    }
    exports.stringifyNumber = stringifyNumber;
  }
});

// ../../main/node_modules/yaml/dist/schema/core/float.js
var require_float = __commonJS({
  "../../main/node_modules/yaml/dist/schema/core/float.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var stringifyNumber = require_stringifyNumber();
    var floatNaN = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: stringifyNumber.stringifyNumber
    };
    var floatExp = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
      resolve: (str) => parseFloat(str),
      stringify(node2) {
        const num = Number(node2.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node2);
      }
    };
    var float = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
      resolve(str) {
        const node2 = new Scalar.Scalar(parseFloat(str));
        const dot = str.indexOf(".");
        if (dot !== -1 && str[str.length - 1] === "0")
          node2.minFractionDigits = str.length - dot - 1;
        return node2;
      },
      stringify: stringifyNumber.stringifyNumber
    };
    exports.float = float;
    exports.floatExp = floatExp;
    exports.floatNaN = floatNaN;
  }
});

// ../../main/node_modules/yaml/dist/schema/core/int.js
var require_int = __commonJS({
  "../../main/node_modules/yaml/dist/schema/core/int.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    var intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
    var intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
    function intStringify(node2, radix, prefix) {
      const { value } = node2;
      if (intIdentify(value) && value >= 0)
        return prefix + value.toString(radix);
      return stringifyNumber.stringifyNumber(node2);
    }
    var intOct = {
      identify: (value) => intIdentify(value) && value >= 0,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^0o[0-7]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
      stringify: (node2) => intStringify(node2, 8, "0o")
    };
    var int2 = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
      stringify: stringifyNumber.stringifyNumber
    };
    var intHex = {
      identify: (value) => intIdentify(value) && value >= 0,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^0x[0-9a-fA-F]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
      stringify: (node2) => intStringify(node2, 16, "0x")
    };
    exports.int = int2;
    exports.intHex = intHex;
    exports.intOct = intOct;
  }
});

// ../../main/node_modules/yaml/dist/schema/core/schema.js
var require_schema = __commonJS({
  "../../main/node_modules/yaml/dist/schema/core/schema.js"(exports) {
    "use strict";
    var map = require_map();
    var _null3 = require_null();
    var seq = require_seq();
    var string3 = require_string();
    var bool = require_bool();
    var float = require_float();
    var int2 = require_int();
    var schema = [
      map.map,
      seq.seq,
      string3.string,
      _null3.nullTag,
      bool.boolTag,
      int2.intOct,
      int2.int,
      int2.intHex,
      float.floatNaN,
      float.floatExp,
      float.float
    ];
    exports.schema = schema;
  }
});

// ../../main/node_modules/yaml/dist/schema/json/schema.js
var require_schema2 = __commonJS({
  "../../main/node_modules/yaml/dist/schema/json/schema.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var map = require_map();
    var seq = require_seq();
    function intIdentify(value) {
      return typeof value === "bigint" || Number.isInteger(value);
    }
    var stringifyJSON = ({ value }) => JSON.stringify(value);
    var jsonScalars = [
      {
        identify: (value) => typeof value === "string",
        default: true,
        tag: "tag:yaml.org,2002:str",
        resolve: (str) => str,
        stringify: stringifyJSON
      },
      {
        identify: (value) => value == null,
        createNode: () => new Scalar.Scalar(null),
        default: true,
        tag: "tag:yaml.org,2002:null",
        test: /^null$/,
        resolve: () => null,
        stringify: stringifyJSON
      },
      {
        identify: (value) => typeof value === "boolean",
        default: true,
        tag: "tag:yaml.org,2002:bool",
        test: /^true$|^false$/,
        resolve: (str) => str === "true",
        stringify: stringifyJSON
      },
      {
        identify: intIdentify,
        default: true,
        tag: "tag:yaml.org,2002:int",
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
        stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
      },
      {
        identify: (value) => typeof value === "number",
        default: true,
        tag: "tag:yaml.org,2002:float",
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: (str) => parseFloat(str),
        stringify: stringifyJSON
      }
    ];
    var jsonError = {
      default: true,
      tag: "",
      test: /^/,
      resolve(str, onError) {
        onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
        return str;
      }
    };
    var schema = [map.map, seq.seq].concat(jsonScalars, jsonError);
    exports.schema = schema;
  }
});

// ../../main/node_modules/yaml/dist/schema/yaml-1.1/binary.js
var require_binary = __commonJS({
  "../../main/node_modules/yaml/dist/schema/yaml-1.1/binary.js"(exports) {
    "use strict";
    var node_buffer = __require("buffer");
    var Scalar = require_Scalar();
    var stringifyString = require_stringifyString();
    var binary = {
      identify: (value) => value instanceof Uint8Array,
      // Buffer inherits from Uint8Array
      default: false,
      tag: "tag:yaml.org,2002:binary",
      /**
       * Returns a Buffer in node and an Uint8Array in browsers
       *
       * To use the resulting buffer as an image, you'll want to do something like:
       *
       *   const blob = new Blob([buffer], { type: 'image/jpeg' })
       *   document.querySelector('#photo').src = URL.createObjectURL(blob)
       */
      resolve(src, onError) {
        if (typeof node_buffer.Buffer === "function") {
          return node_buffer.Buffer.from(src, "base64");
        } else if (typeof atob === "function") {
          const str = atob(src.replace(/[\n\r]/g, ""));
          const buffer = new Uint8Array(str.length);
          for (let i2 = 0; i2 < str.length; ++i2)
            buffer[i2] = str.charCodeAt(i2);
          return buffer;
        } else {
          onError("This environment does not support reading binary tags; either Buffer or atob is required");
          return src;
        }
      },
      stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
        if (!value)
          return "";
        const buf = value;
        let str;
        if (typeof node_buffer.Buffer === "function") {
          str = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64");
        } else if (typeof btoa === "function") {
          let s5 = "";
          for (let i2 = 0; i2 < buf.length; ++i2)
            s5 += String.fromCharCode(buf[i2]);
          str = btoa(s5);
        } else {
          throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
        }
        type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
        if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
          const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
          const n2 = Math.ceil(str.length / lineWidth);
          const lines = new Array(n2);
          for (let i2 = 0, o2 = 0; i2 < n2; ++i2, o2 += lineWidth) {
            lines[i2] = str.substr(o2, lineWidth);
          }
          str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? "\n" : " ");
        }
        return stringifyString.stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
      }
    };
    exports.binary = binary;
  }
});

// ../../main/node_modules/yaml/dist/schema/yaml-1.1/pairs.js
var require_pairs = __commonJS({
  "../../main/node_modules/yaml/dist/schema/yaml-1.1/pairs.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    var YAMLSeq = require_YAMLSeq();
    function resolvePairs(seq, onError) {
      if (identity.isSeq(seq)) {
        for (let i2 = 0; i2 < seq.items.length; ++i2) {
          let item = seq.items[i2];
          if (identity.isPair(item))
            continue;
          else if (identity.isMap(item)) {
            if (item.items.length > 1)
              onError("Each pair must have its own sequence indicator");
            const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
            if (item.commentBefore)
              pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}
${pair.key.commentBefore}` : item.commentBefore;
            if (item.comment) {
              const cn = pair.value ?? pair.key;
              cn.comment = cn.comment ? `${item.comment}
${cn.comment}` : item.comment;
            }
            item = pair;
          }
          seq.items[i2] = identity.isPair(item) ? item : new Pair.Pair(item);
        }
      } else
        onError("Expected a sequence for this tag");
      return seq;
    }
    function createPairs(schema, iterable, ctx) {
      const { replacer } = ctx;
      const pairs2 = new YAMLSeq.YAMLSeq(schema);
      pairs2.tag = "tag:yaml.org,2002:pairs";
      let i2 = 0;
      if (iterable && Symbol.iterator in Object(iterable))
        for (let it of iterable) {
          if (typeof replacer === "function")
            it = replacer.call(iterable, String(i2++), it);
          let key, value;
          if (Array.isArray(it)) {
            if (it.length === 2) {
              key = it[0];
              value = it[1];
            } else
              throw new TypeError(`Expected [key, value] tuple: ${it}`);
          } else if (it && it instanceof Object) {
            const keys = Object.keys(it);
            if (keys.length === 1) {
              key = keys[0];
              value = it[key];
            } else {
              throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
            }
          } else {
            key = it;
          }
          pairs2.items.push(Pair.createPair(key, value, ctx));
        }
      return pairs2;
    }
    var pairs = {
      collection: "seq",
      default: false,
      tag: "tag:yaml.org,2002:pairs",
      resolve: resolvePairs,
      createNode: createPairs
    };
    exports.createPairs = createPairs;
    exports.pairs = pairs;
    exports.resolvePairs = resolvePairs;
  }
});

// ../../main/node_modules/yaml/dist/schema/yaml-1.1/omap.js
var require_omap = __commonJS({
  "../../main/node_modules/yaml/dist/schema/yaml-1.1/omap.js"(exports) {
    "use strict";
    var identity = require_identity();
    var toJS = require_toJS();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var pairs = require_pairs();
    var YAMLOMap = class _YAMLOMap extends YAMLSeq.YAMLSeq {
      constructor() {
        super();
        this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
        this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
        this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
        this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
        this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
        this.tag = _YAMLOMap.tag;
      }
      /**
       * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
       * but TypeScript won't allow widening the signature of a child method.
       */
      toJSON(_, ctx) {
        if (!ctx)
          return super.toJSON(_);
        const map = /* @__PURE__ */ new Map();
        if (ctx?.onCreate)
          ctx.onCreate(map);
        for (const pair of this.items) {
          let key, value;
          if (identity.isPair(pair)) {
            key = toJS.toJS(pair.key, "", ctx);
            value = toJS.toJS(pair.value, key, ctx);
          } else {
            key = toJS.toJS(pair, "", ctx);
          }
          if (map.has(key))
            throw new Error("Ordered maps must not include duplicate keys");
          map.set(key, value);
        }
        return map;
      }
      static from(schema, iterable, ctx) {
        const pairs$1 = pairs.createPairs(schema, iterable, ctx);
        const omap2 = new this();
        omap2.items = pairs$1.items;
        return omap2;
      }
    };
    YAMLOMap.tag = "tag:yaml.org,2002:omap";
    var omap = {
      collection: "seq",
      identify: (value) => value instanceof Map,
      nodeClass: YAMLOMap,
      default: false,
      tag: "tag:yaml.org,2002:omap",
      resolve(seq, onError) {
        const pairs$1 = pairs.resolvePairs(seq, onError);
        const seenKeys = [];
        for (const { key } of pairs$1.items) {
          if (identity.isScalar(key)) {
            if (seenKeys.includes(key.value)) {
              onError(`Ordered maps must not include duplicate keys: ${key.value}`);
            } else {
              seenKeys.push(key.value);
            }
          }
        }
        return Object.assign(new YAMLOMap(), pairs$1);
      },
      createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
    };
    exports.YAMLOMap = YAMLOMap;
    exports.omap = omap;
  }
});

// ../../main/node_modules/yaml/dist/schema/yaml-1.1/bool.js
var require_bool2 = __commonJS({
  "../../main/node_modules/yaml/dist/schema/yaml-1.1/bool.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    function boolStringify({ value, source: source2 }, ctx) {
      const boolObj = value ? trueTag : falseTag;
      if (source2 && boolObj.test.test(source2))
        return source2;
      return value ? ctx.options.trueStr : ctx.options.falseStr;
    }
    var trueTag = {
      identify: (value) => value === true,
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
      resolve: () => new Scalar.Scalar(true),
      stringify: boolStringify
    };
    var falseTag = {
      identify: (value) => value === false,
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
      resolve: () => new Scalar.Scalar(false),
      stringify: boolStringify
    };
    exports.falseTag = falseTag;
    exports.trueTag = trueTag;
  }
});

// ../../main/node_modules/yaml/dist/schema/yaml-1.1/float.js
var require_float2 = __commonJS({
  "../../main/node_modules/yaml/dist/schema/yaml-1.1/float.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var stringifyNumber = require_stringifyNumber();
    var floatNaN = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: stringifyNumber.stringifyNumber
    };
    var floatExp = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
      resolve: (str) => parseFloat(str.replace(/_/g, "")),
      stringify(node2) {
        const num = Number(node2.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node2);
      }
    };
    var float = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
      resolve(str) {
        const node2 = new Scalar.Scalar(parseFloat(str.replace(/_/g, "")));
        const dot = str.indexOf(".");
        if (dot !== -1) {
          const f = str.substring(dot + 1).replace(/_/g, "");
          if (f[f.length - 1] === "0")
            node2.minFractionDigits = f.length;
        }
        return node2;
      },
      stringify: stringifyNumber.stringifyNumber
    };
    exports.float = float;
    exports.floatExp = floatExp;
    exports.floatNaN = floatNaN;
  }
});

// ../../main/node_modules/yaml/dist/schema/yaml-1.1/int.js
var require_int2 = __commonJS({
  "../../main/node_modules/yaml/dist/schema/yaml-1.1/int.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    var intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
    function intResolve(str, offset, radix, { intAsBigInt }) {
      const sign = str[0];
      if (sign === "-" || sign === "+")
        offset += 1;
      str = str.substring(offset).replace(/_/g, "");
      if (intAsBigInt) {
        switch (radix) {
          case 2:
            str = `0b${str}`;
            break;
          case 8:
            str = `0o${str}`;
            break;
          case 16:
            str = `0x${str}`;
            break;
        }
        const n3 = BigInt(str);
        return sign === "-" ? BigInt(-1) * n3 : n3;
      }
      const n2 = parseInt(str, radix);
      return sign === "-" ? -1 * n2 : n2;
    }
    function intStringify(node2, radix, prefix) {
      const { value } = node2;
      if (intIdentify(value)) {
        const str = value.toString(radix);
        return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
      }
      return stringifyNumber.stringifyNumber(node2);
    }
    var intBin = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "BIN",
      test: /^[-+]?0b[0-1_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
      stringify: (node2) => intStringify(node2, 2, "0b")
    };
    var intOct = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^[-+]?0[0-7_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
      stringify: (node2) => intStringify(node2, 8, "0")
    };
    var int2 = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9][0-9_]*$/,
      resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
      stringify: stringifyNumber.stringifyNumber
    };
    var intHex = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^[-+]?0x[0-9a-fA-F_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
      stringify: (node2) => intStringify(node2, 16, "0x")
    };
    exports.int = int2;
    exports.intBin = intBin;
    exports.intHex = intHex;
    exports.intOct = intOct;
  }
});

// ../../main/node_modules/yaml/dist/schema/yaml-1.1/set.js
var require_set = __commonJS({
  "../../main/node_modules/yaml/dist/schema/yaml-1.1/set.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var YAMLSet = class _YAMLSet extends YAMLMap.YAMLMap {
      constructor(schema) {
        super(schema);
        this.tag = _YAMLSet.tag;
      }
      add(key) {
        let pair;
        if (identity.isPair(key))
          pair = key;
        else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null)
          pair = new Pair.Pair(key.key, null);
        else
          pair = new Pair.Pair(key, null);
        const prev = YAMLMap.findPair(this.items, pair.key);
        if (!prev)
          this.items.push(pair);
      }
      /**
       * If `keepPair` is `true`, returns the Pair matching `key`.
       * Otherwise, returns the value of that Pair's key.
       */
      get(key, keepPair) {
        const pair = YAMLMap.findPair(this.items, key);
        return !keepPair && identity.isPair(pair) ? identity.isScalar(pair.key) ? pair.key.value : pair.key : pair;
      }
      set(key, value) {
        if (typeof value !== "boolean")
          throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
        const prev = YAMLMap.findPair(this.items, key);
        if (prev && !value) {
          this.items.splice(this.items.indexOf(prev), 1);
        } else if (!prev && value) {
          this.items.push(new Pair.Pair(key));
        }
      }
      toJSON(_, ctx) {
        return super.toJSON(_, ctx, Set);
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        if (this.hasAllNullValues(true))
          return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
        else
          throw new Error("Set items must all have null values");
      }
      static from(schema, iterable, ctx) {
        const { replacer } = ctx;
        const set2 = new this(schema);
        if (iterable && Symbol.iterator in Object(iterable))
          for (let value of iterable) {
            if (typeof replacer === "function")
              value = replacer.call(iterable, value, value);
            set2.items.push(Pair.createPair(value, null, ctx));
          }
        return set2;
      }
    };
    YAMLSet.tag = "tag:yaml.org,2002:set";
    var set = {
      collection: "map",
      identify: (value) => value instanceof Set,
      nodeClass: YAMLSet,
      default: false,
      tag: "tag:yaml.org,2002:set",
      createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
      resolve(map, onError) {
        if (identity.isMap(map)) {
          if (map.hasAllNullValues(true))
            return Object.assign(new YAMLSet(), map);
          else
            onError("Set items must all have null values");
        } else
          onError("Expected a mapping for this tag");
        return map;
      }
    };
    exports.YAMLSet = YAMLSet;
    exports.set = set;
  }
});

// ../../main/node_modules/yaml/dist/schema/yaml-1.1/timestamp.js
var require_timestamp = __commonJS({
  "../../main/node_modules/yaml/dist/schema/yaml-1.1/timestamp.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    function parseSexagesimal(str, asBigInt) {
      const sign = str[0];
      const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
      const num = (n2) => asBigInt ? BigInt(n2) : Number(n2);
      const res = parts.replace(/_/g, "").split(":").reduce((res2, p) => res2 * num(60) + num(p), num(0));
      return sign === "-" ? num(-1) * res : res;
    }
    function stringifySexagesimal(node2) {
      let { value } = node2;
      let num = (n2) => n2;
      if (typeof value === "bigint")
        num = (n2) => BigInt(n2);
      else if (isNaN(value) || !isFinite(value))
        return stringifyNumber.stringifyNumber(node2);
      let sign = "";
      if (value < 0) {
        sign = "-";
        value *= num(-1);
      }
      const _60 = num(60);
      const parts = [value % _60];
      if (value < 60) {
        parts.unshift(0);
      } else {
        value = (value - parts[0]) / _60;
        parts.unshift(value % _60);
        if (value >= 60) {
          value = (value - parts[0]) / _60;
          parts.unshift(value);
        }
      }
      return sign + parts.map((n2) => String(n2).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
    }
    var intTime = {
      identify: (value) => typeof value === "bigint" || Number.isInteger(value),
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
      resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
      stringify: stringifySexagesimal
    };
    var floatTime = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
      resolve: (str) => parseSexagesimal(str, false),
      stringify: stringifySexagesimal
    };
    var timestamp = {
      identify: (value) => value instanceof Date,
      default: true,
      tag: "tag:yaml.org,2002:timestamp",
      // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
      // may be omitted altogether, resulting in a date format. In such a case, the time part is
      // assumed to be 00:00:00Z (start of day, UTC).
      test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
      resolve(str) {
        const match = str.match(timestamp.test);
        if (!match)
          throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
        const [, year, month, day, hour, minute, second] = match.map(Number);
        const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
        let date3 = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
        const tz = match[8];
        if (tz && tz !== "Z") {
          let d = parseSexagesimal(tz, false);
          if (Math.abs(d) < 30)
            d *= 60;
          date3 -= 6e4 * d;
        }
        return new Date(date3);
      },
      stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
    };
    exports.floatTime = floatTime;
    exports.intTime = intTime;
    exports.timestamp = timestamp;
  }
});

// ../../main/node_modules/yaml/dist/schema/yaml-1.1/schema.js
var require_schema3 = __commonJS({
  "../../main/node_modules/yaml/dist/schema/yaml-1.1/schema.js"(exports) {
    "use strict";
    var map = require_map();
    var _null3 = require_null();
    var seq = require_seq();
    var string3 = require_string();
    var binary = require_binary();
    var bool = require_bool2();
    var float = require_float2();
    var int2 = require_int2();
    var merge2 = require_merge();
    var omap = require_omap();
    var pairs = require_pairs();
    var set = require_set();
    var timestamp = require_timestamp();
    var schema = [
      map.map,
      seq.seq,
      string3.string,
      _null3.nullTag,
      bool.trueTag,
      bool.falseTag,
      int2.intBin,
      int2.intOct,
      int2.int,
      int2.intHex,
      float.floatNaN,
      float.floatExp,
      float.float,
      binary.binary,
      merge2.merge,
      omap.omap,
      pairs.pairs,
      set.set,
      timestamp.intTime,
      timestamp.floatTime,
      timestamp.timestamp
    ];
    exports.schema = schema;
  }
});

// ../../main/node_modules/yaml/dist/schema/tags.js
var require_tags = __commonJS({
  "../../main/node_modules/yaml/dist/schema/tags.js"(exports) {
    "use strict";
    var map = require_map();
    var _null3 = require_null();
    var seq = require_seq();
    var string3 = require_string();
    var bool = require_bool();
    var float = require_float();
    var int2 = require_int();
    var schema = require_schema();
    var schema$1 = require_schema2();
    var binary = require_binary();
    var merge2 = require_merge();
    var omap = require_omap();
    var pairs = require_pairs();
    var schema$2 = require_schema3();
    var set = require_set();
    var timestamp = require_timestamp();
    var schemas = /* @__PURE__ */ new Map([
      ["core", schema.schema],
      ["failsafe", [map.map, seq.seq, string3.string]],
      ["json", schema$1.schema],
      ["yaml11", schema$2.schema],
      ["yaml-1.1", schema$2.schema]
    ]);
    var tagsByName = {
      binary: binary.binary,
      bool: bool.boolTag,
      float: float.float,
      floatExp: float.floatExp,
      floatNaN: float.floatNaN,
      floatTime: timestamp.floatTime,
      int: int2.int,
      intHex: int2.intHex,
      intOct: int2.intOct,
      intTime: timestamp.intTime,
      map: map.map,
      merge: merge2.merge,
      null: _null3.nullTag,
      omap: omap.omap,
      pairs: pairs.pairs,
      seq: seq.seq,
      set: set.set,
      timestamp: timestamp.timestamp
    };
    var coreKnownTags = {
      "tag:yaml.org,2002:binary": binary.binary,
      "tag:yaml.org,2002:merge": merge2.merge,
      "tag:yaml.org,2002:omap": omap.omap,
      "tag:yaml.org,2002:pairs": pairs.pairs,
      "tag:yaml.org,2002:set": set.set,
      "tag:yaml.org,2002:timestamp": timestamp.timestamp
    };
    function getTags(customTags, schemaName, addMergeTag) {
      const schemaTags = schemas.get(schemaName);
      if (schemaTags && !customTags) {
        return addMergeTag && !schemaTags.includes(merge2.merge) ? schemaTags.concat(merge2.merge) : schemaTags.slice();
      }
      let tags = schemaTags;
      if (!tags) {
        if (Array.isArray(customTags))
          tags = [];
        else {
          const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
          throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
        }
      }
      if (Array.isArray(customTags)) {
        for (const tag of customTags)
          tags = tags.concat(tag);
      } else if (typeof customTags === "function") {
        tags = customTags(tags.slice());
      }
      if (addMergeTag)
        tags = tags.concat(merge2.merge);
      return tags.reduce((tags2, tag) => {
        const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
        if (!tagObj) {
          const tagName = JSON.stringify(tag);
          const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
          throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
        }
        if (!tags2.includes(tagObj))
          tags2.push(tagObj);
        return tags2;
      }, []);
    }
    exports.coreKnownTags = coreKnownTags;
    exports.getTags = getTags;
  }
});

// ../../main/node_modules/yaml/dist/schema/Schema.js
var require_Schema = __commonJS({
  "../../main/node_modules/yaml/dist/schema/Schema.js"(exports) {
    "use strict";
    var identity = require_identity();
    var map = require_map();
    var seq = require_seq();
    var string3 = require_string();
    var tags = require_tags();
    var sortMapEntriesByKey = (a2, b) => a2.key < b.key ? -1 : a2.key > b.key ? 1 : 0;
    var Schema = class _Schema {
      constructor({ compat, customTags, merge: merge2, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat) ? tags.getTags(compat, "compat") : compat ? tags.getTags(null, compat) : null;
        this.name = typeof schema === "string" && schema || "core";
        this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
        this.tags = tags.getTags(customTags, this.name, merge2);
        this.toStringOptions = toStringDefaults ?? null;
        Object.defineProperty(this, identity.MAP, { value: map.map });
        Object.defineProperty(this, identity.SCALAR, { value: string3.string });
        Object.defineProperty(this, identity.SEQ, { value: seq.seq });
        this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
      }
      clone() {
        const copy = Object.create(_Schema.prototype, Object.getOwnPropertyDescriptors(this));
        copy.tags = this.tags.slice();
        return copy;
      }
    };
    exports.Schema = Schema;
  }
});

// ../../main/node_modules/yaml/dist/stringify/stringifyDocument.js
var require_stringifyDocument = __commonJS({
  "../../main/node_modules/yaml/dist/stringify/stringifyDocument.js"(exports) {
    "use strict";
    var identity = require_identity();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyDocument(doc, options) {
      const lines = [];
      let hasDirectives = options.directives === true;
      if (options.directives !== false && doc.directives) {
        const dir = doc.directives.toString(doc);
        if (dir) {
          lines.push(dir);
          hasDirectives = true;
        } else if (doc.directives.docStart)
          hasDirectives = true;
      }
      if (hasDirectives)
        lines.push("---");
      const ctx = stringify.createStringifyContext(doc, options);
      const { commentString } = ctx.options;
      if (doc.commentBefore) {
        if (lines.length !== 1)
          lines.unshift("");
        const cs = commentString(doc.commentBefore);
        lines.unshift(stringifyComment.indentComment(cs, ""));
      }
      let chompKeep = false;
      let contentComment = null;
      if (doc.contents) {
        if (identity.isNode(doc.contents)) {
          if (doc.contents.spaceBefore && hasDirectives)
            lines.push("");
          if (doc.contents.commentBefore) {
            const cs = commentString(doc.contents.commentBefore);
            lines.push(stringifyComment.indentComment(cs, ""));
          }
          ctx.forceBlockIndent = !!doc.comment;
          contentComment = doc.contents.comment;
        }
        const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
        let body = stringify.stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
        if (contentComment)
          body += stringifyComment.lineComment(body, "", commentString(contentComment));
        if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") {
          lines[lines.length - 1] = `--- ${body}`;
        } else
          lines.push(body);
      } else {
        lines.push(stringify.stringify(doc.contents, ctx));
      }
      if (doc.directives?.docEnd) {
        if (doc.comment) {
          const cs = commentString(doc.comment);
          if (cs.includes("\n")) {
            lines.push("...");
            lines.push(stringifyComment.indentComment(cs, ""));
          } else {
            lines.push(`... ${cs}`);
          }
        } else {
          lines.push("...");
        }
      } else {
        let dc = doc.comment;
        if (dc && chompKeep)
          dc = dc.replace(/^\n+/, "");
        if (dc) {
          if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "")
            lines.push("");
          lines.push(stringifyComment.indentComment(commentString(dc), ""));
        }
      }
      return lines.join("\n") + "\n";
    }
    exports.stringifyDocument = stringifyDocument;
  }
});

// ../../main/node_modules/yaml/dist/doc/Document.js
var require_Document = __commonJS({
  "../../main/node_modules/yaml/dist/doc/Document.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var Collection = require_Collection();
    var identity = require_identity();
    var Pair = require_Pair();
    var toJS = require_toJS();
    var Schema = require_Schema();
    var stringifyDocument = require_stringifyDocument();
    var anchors = require_anchors();
    var applyReviver = require_applyReviver();
    var createNode = require_createNode();
    var directives = require_directives();
    var Document = class _Document {
      constructor(value, replacer, options) {
        this.commentBefore = null;
        this.comment = null;
        this.errors = [];
        this.warnings = [];
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
        let _replacer = null;
        if (typeof replacer === "function" || Array.isArray(replacer)) {
          _replacer = replacer;
        } else if (options === void 0 && replacer) {
          options = replacer;
          replacer = void 0;
        }
        const opt = Object.assign({
          intAsBigInt: false,
          keepSourceTokens: false,
          logLevel: "warn",
          prettyErrors: true,
          strict: true,
          stringKeys: false,
          uniqueKeys: true,
          version: "1.2"
        }, options);
        this.options = opt;
        let { version: version2 } = opt;
        if (options?._directives) {
          this.directives = options._directives.atDocument();
          if (this.directives.yaml.explicit)
            version2 = this.directives.yaml.version;
        } else
          this.directives = new directives.Directives({ version: version2 });
        this.setSchema(version2, options);
        this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
      }
      /**
       * Create a deep copy of this Document and its contents.
       *
       * Custom Node values that inherit from `Object` still refer to their original instances.
       */
      clone() {
        const copy = Object.create(_Document.prototype, {
          [identity.NODE_TYPE]: { value: identity.DOC }
        });
        copy.commentBefore = this.commentBefore;
        copy.comment = this.comment;
        copy.errors = this.errors.slice();
        copy.warnings = this.warnings.slice();
        copy.options = Object.assign({}, this.options);
        if (this.directives)
          copy.directives = this.directives.clone();
        copy.schema = this.schema.clone();
        copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /** Adds a value to the document. */
      add(value) {
        if (assertCollection(this.contents))
          this.contents.add(value);
      }
      /** Adds a value to the document. */
      addIn(path, value) {
        if (assertCollection(this.contents))
          this.contents.addIn(path, value);
      }
      /**
       * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
       *
       * If `node` already has an anchor, `name` is ignored.
       * Otherwise, the `node.anchor` value will be set to `name`,
       * or if an anchor with that name is already present in the document,
       * `name` will be used as a prefix for a new unique anchor.
       * If `name` is undefined, the generated anchor will use 'a' as a prefix.
       */
      createAlias(node2, name) {
        if (!node2.anchor) {
          const prev = anchors.anchorNames(this);
          node2.anchor = // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          !name || prev.has(name) ? anchors.findNewAnchor(name || "a", prev) : name;
        }
        return new Alias.Alias(node2.anchor);
      }
      createNode(value, replacer, options) {
        let _replacer = void 0;
        if (typeof replacer === "function") {
          value = replacer.call({ "": value }, "", value);
          _replacer = replacer;
        } else if (Array.isArray(replacer)) {
          const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
          const asStr = replacer.filter(keyToStr).map(String);
          if (asStr.length > 0)
            replacer = replacer.concat(asStr);
          _replacer = replacer;
        } else if (options === void 0 && replacer) {
          options = replacer;
          replacer = void 0;
        }
        const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
        const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(
          this,
          // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          anchorPrefix || "a"
        );
        const ctx = {
          aliasDuplicateObjects: aliasDuplicateObjects ?? true,
          keepUndefined: keepUndefined ?? false,
          onAnchor,
          onTagObj,
          replacer: _replacer,
          schema: this.schema,
          sourceObjects
        };
        const node2 = createNode.createNode(value, tag, ctx);
        if (flow && identity.isCollection(node2))
          node2.flow = true;
        setAnchors();
        return node2;
      }
      /**
       * Convert a key and a value into a `Pair` using the current schema,
       * recursively wrapping all values as `Scalar` or `Collection` nodes.
       */
      createPair(key, value, options = {}) {
        const k = this.createNode(key, null, options);
        const v = this.createNode(value, null, options);
        return new Pair.Pair(k, v);
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      delete(key) {
        return assertCollection(this.contents) ? this.contents.delete(key) : false;
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path) {
        if (Collection.isEmptyPath(path)) {
          if (this.contents == null)
            return false;
          this.contents = null;
          return true;
        }
        return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      get(key, keepScalar) {
        return identity.isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
      }
      /**
       * Returns item at `path`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path, keepScalar) {
        if (Collection.isEmptyPath(path))
          return !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents;
        return identity.isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
      }
      /**
       * Checks if the document includes a value with the key `key`.
       */
      has(key) {
        return identity.isCollection(this.contents) ? this.contents.has(key) : false;
      }
      /**
       * Checks if the document includes a value at `path`.
       */
      hasIn(path) {
        if (Collection.isEmptyPath(path))
          return this.contents !== void 0;
        return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      set(key, value) {
        if (this.contents == null) {
          this.contents = Collection.collectionFromPath(this.schema, [key], value);
        } else if (assertCollection(this.contents)) {
          this.contents.set(key, value);
        }
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path, value) {
        if (Collection.isEmptyPath(path)) {
          this.contents = value;
        } else if (this.contents == null) {
          this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
        } else if (assertCollection(this.contents)) {
          this.contents.setIn(path, value);
        }
      }
      /**
       * Change the YAML version and schema used by the document.
       * A `null` version disables support for directives, explicit tags, anchors, and aliases.
       * It also requires the `schema` option to be given as a `Schema` instance value.
       *
       * Overrides all previously set schema options.
       */
      setSchema(version2, options = {}) {
        if (typeof version2 === "number")
          version2 = String(version2);
        let opt;
        switch (version2) {
          case "1.1":
            if (this.directives)
              this.directives.yaml.version = "1.1";
            else
              this.directives = new directives.Directives({ version: "1.1" });
            opt = { resolveKnownTags: false, schema: "yaml-1.1" };
            break;
          case "1.2":
          case "next":
            if (this.directives)
              this.directives.yaml.version = version2;
            else
              this.directives = new directives.Directives({ version: version2 });
            opt = { resolveKnownTags: true, schema: "core" };
            break;
          case null:
            if (this.directives)
              delete this.directives;
            opt = null;
            break;
          default: {
            const sv = JSON.stringify(version2);
            throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
          }
        }
        if (options.schema instanceof Object)
          this.schema = options.schema;
        else if (opt)
          this.schema = new Schema.Schema(Object.assign(opt, options));
        else
          throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
      }
      // json & jsonArg are only used from toJSON()
      toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        const ctx = {
          anchors: /* @__PURE__ */ new Map(),
          doc: this,
          keep: !json,
          mapAsMap: mapAsMap === true,
          mapKeyWarned: false,
          maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
        };
        const res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
        if (typeof onAnchor === "function")
          for (const { count, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count);
        return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
      }
      /**
       * A JSON representation of the document `contents`.
       *
       * @param jsonArg Used by `JSON.stringify` to indicate the array index or
       *   property name.
       */
      toJSON(jsonArg, onAnchor) {
        return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
      }
      /** A YAML representation of the document. */
      toString(options = {}) {
        if (this.errors.length > 0)
          throw new Error("Document with errors cannot be stringified");
        if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
          const s5 = JSON.stringify(options.indent);
          throw new Error(`"indent" option must be a positive integer, not ${s5}`);
        }
        return stringifyDocument.stringifyDocument(this, options);
      }
    };
    function assertCollection(contents) {
      if (identity.isCollection(contents))
        return true;
      throw new Error("Expected a YAML collection as document contents");
    }
    exports.Document = Document;
  }
});

// ../../main/node_modules/yaml/dist/errors.js
var require_errors = __commonJS({
  "../../main/node_modules/yaml/dist/errors.js"(exports) {
    "use strict";
    var YAMLError = class extends Error {
      constructor(name, pos, code, message) {
        super();
        this.name = name;
        this.code = code;
        this.message = message;
        this.pos = pos;
      }
    };
    var YAMLParseError = class extends YAMLError {
      constructor(pos, code, message) {
        super("YAMLParseError", pos, code, message);
      }
    };
    var YAMLWarning = class extends YAMLError {
      constructor(pos, code, message) {
        super("YAMLWarning", pos, code, message);
      }
    };
    var prettifyError = (src, lc) => (error2) => {
      if (error2.pos[0] === -1)
        return;
      error2.linePos = error2.pos.map((pos) => lc.linePos(pos));
      const { line, col } = error2.linePos[0];
      error2.message += ` at line ${line}, column ${col}`;
      let ci = col - 1;
      let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
      if (ci >= 60 && lineStr.length > 80) {
        const trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = "\u2026" + lineStr.substring(trimStart);
        ci -= trimStart - 1;
      }
      if (lineStr.length > 80)
        lineStr = lineStr.substring(0, 79) + "\u2026";
      if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
        if (prev.length > 80)
          prev = prev.substring(0, 79) + "\u2026\n";
        lineStr = prev + lineStr;
      }
      if (/[^ ]/.test(lineStr)) {
        let count = 1;
        const end = error2.linePos[1];
        if (end?.line === line && end.col > col) {
          count = Math.max(1, Math.min(end.col - col, 80 - ci));
        }
        const pointer = " ".repeat(ci) + "^".repeat(count);
        error2.message += `:

${lineStr}
${pointer}
`;
      }
    };
    exports.YAMLError = YAMLError;
    exports.YAMLParseError = YAMLParseError;
    exports.YAMLWarning = YAMLWarning;
    exports.prettifyError = prettifyError;
  }
});

// ../../main/node_modules/yaml/dist/compose/resolve-props.js
var require_resolve_props = __commonJS({
  "../../main/node_modules/yaml/dist/compose/resolve-props.js"(exports) {
    "use strict";
    function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
      let spaceBefore = false;
      let atNewline = startOnNewline;
      let hasSpace = startOnNewline;
      let comment = "";
      let commentSep = "";
      let hasNewline = false;
      let reqSpace = false;
      let tab = null;
      let anchor2 = null;
      let tag = null;
      let newlineAfterProp = null;
      let comma = null;
      let found = null;
      let start = null;
      for (const token of tokens) {
        if (reqSpace) {
          if (token.type !== "space" && token.type !== "newline" && token.type !== "comma")
            onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
          reqSpace = false;
        }
        if (tab) {
          if (atNewline && token.type !== "comment" && token.type !== "newline") {
            onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
          }
          tab = null;
        }
        switch (token.type) {
          case "space":
            if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) {
              tab = token;
            }
            hasSpace = true;
            break;
          case "comment": {
            if (!hasSpace)
              onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
            const cb = token.source.substring(1) || " ";
            if (!comment)
              comment = cb;
            else
              comment += commentSep + cb;
            commentSep = "";
            atNewline = false;
            break;
          }
          case "newline":
            if (atNewline) {
              if (comment)
                comment += token.source;
              else if (!found || indicator !== "seq-item-ind")
                spaceBefore = true;
            } else
              commentSep += token.source;
            atNewline = true;
            hasNewline = true;
            if (anchor2 || tag)
              newlineAfterProp = token;
            hasSpace = true;
            break;
          case "anchor":
            if (anchor2)
              onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
            if (token.source.endsWith(":"))
              onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
            anchor2 = token;
            start ?? (start = token.offset);
            atNewline = false;
            hasSpace = false;
            reqSpace = true;
            break;
          case "tag": {
            if (tag)
              onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
            tag = token;
            start ?? (start = token.offset);
            atNewline = false;
            hasSpace = false;
            reqSpace = true;
            break;
          }
          case indicator:
            if (anchor2 || tag)
              onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
            if (found)
              onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
            found = token;
            atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
            hasSpace = false;
            break;
          case "comma":
            if (flow) {
              if (comma)
                onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
              comma = token;
              atNewline = false;
              hasSpace = false;
              break;
            }
          // else fallthrough
          default:
            onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
            atNewline = false;
            hasSpace = false;
        }
      }
      const last2 = tokens[tokens.length - 1];
      const end = last2 ? last2.offset + last2.source.length : offset;
      if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) {
        onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
      }
      if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq"))
        onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
      return {
        comma,
        found,
        spaceBefore,
        comment,
        hasNewline,
        anchor: anchor2,
        tag,
        newlineAfterProp,
        end,
        start: start ?? end
      };
    }
    exports.resolveProps = resolveProps;
  }
});

// ../../main/node_modules/yaml/dist/compose/util-contains-newline.js
var require_util_contains_newline = __commonJS({
  "../../main/node_modules/yaml/dist/compose/util-contains-newline.js"(exports) {
    "use strict";
    function containsNewline(key) {
      if (!key)
        return null;
      switch (key.type) {
        case "alias":
        case "scalar":
        case "double-quoted-scalar":
        case "single-quoted-scalar":
          if (key.source.includes("\n"))
            return true;
          if (key.end) {
            for (const st of key.end)
              if (st.type === "newline")
                return true;
          }
          return false;
        case "flow-collection":
          for (const it of key.items) {
            for (const st of it.start)
              if (st.type === "newline")
                return true;
            if (it.sep) {
              for (const st of it.sep)
                if (st.type === "newline")
                  return true;
            }
            if (containsNewline(it.key) || containsNewline(it.value))
              return true;
          }
          return false;
        default:
          return true;
      }
    }
    exports.containsNewline = containsNewline;
  }
});

// ../../main/node_modules/yaml/dist/compose/util-flow-indent-check.js
var require_util_flow_indent_check = __commonJS({
  "../../main/node_modules/yaml/dist/compose/util-flow-indent-check.js"(exports) {
    "use strict";
    var utilContainsNewline = require_util_contains_newline();
    function flowIndentCheck(indent, fc, onError) {
      if (fc?.type === "flow-collection") {
        const end = fc.end[0];
        if (end.indent === indent && (end.source === "]" || end.source === "}") && utilContainsNewline.containsNewline(fc)) {
          const msg = "Flow end indicator should be more indented than parent";
          onError(end, "BAD_INDENT", msg, true);
        }
      }
    }
    exports.flowIndentCheck = flowIndentCheck;
  }
});

// ../../main/node_modules/yaml/dist/compose/util-map-includes.js
var require_util_map_includes = __commonJS({
  "../../main/node_modules/yaml/dist/compose/util-map-includes.js"(exports) {
    "use strict";
    var identity = require_identity();
    function mapIncludes(ctx, items, search) {
      const { uniqueKeys } = ctx.options;
      if (uniqueKeys === false)
        return false;
      const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a2, b) => a2 === b || identity.isScalar(a2) && identity.isScalar(b) && a2.value === b.value;
      return items.some((pair) => isEqual(pair.key, search));
    }
    exports.mapIncludes = mapIncludes;
  }
});

// ../../main/node_modules/yaml/dist/compose/resolve-block-map.js
var require_resolve_block_map = __commonJS({
  "../../main/node_modules/yaml/dist/compose/resolve-block-map.js"(exports) {
    "use strict";
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var resolveProps = require_resolve_props();
    var utilContainsNewline = require_util_contains_newline();
    var utilFlowIndentCheck = require_util_flow_indent_check();
    var utilMapIncludes = require_util_map_includes();
    var startColMsg = "All mapping items must start at the same column";
    function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
      const NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap;
      const map = new NodeClass(ctx.schema);
      if (ctx.atRoot)
        ctx.atRoot = false;
      let offset = bm.offset;
      let commentEnd = null;
      for (const collItem of bm.items) {
        const { start, key, sep, value } = collItem;
        const keyProps = resolveProps.resolveProps(start, {
          indicator: "explicit-key-ind",
          next: key ?? sep?.[0],
          offset,
          onError,
          parentIndent: bm.indent,
          startOnNewline: true
        });
        const implicitKey = !keyProps.found;
        if (implicitKey) {
          if (key) {
            if (key.type === "block-seq")
              onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
            else if ("indent" in key && key.indent !== bm.indent)
              onError(offset, "BAD_INDENT", startColMsg);
          }
          if (!keyProps.anchor && !keyProps.tag && !sep) {
            commentEnd = keyProps.end;
            if (keyProps.comment) {
              if (map.comment)
                map.comment += "\n" + keyProps.comment;
              else
                map.comment = keyProps.comment;
            }
            continue;
          }
          if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) {
            onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
          }
        } else if (keyProps.found?.indent !== bm.indent) {
          onError(offset, "BAD_INDENT", startColMsg);
        }
        ctx.atKey = true;
        const keyStart = keyProps.end;
        const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
        if (ctx.schema.compat)
          utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
        ctx.atKey = false;
        if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
          onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
        const valueProps = resolveProps.resolveProps(sep ?? [], {
          indicator: "map-value-ind",
          next: value,
          offset: keyNode.range[2],
          onError,
          parentIndent: bm.indent,
          startOnNewline: !key || key.type === "block-scalar"
        });
        offset = valueProps.end;
        if (valueProps.found) {
          if (implicitKey) {
            if (value?.type === "block-map" && !valueProps.hasNewline)
              onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
            if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024)
              onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
          }
          const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
          if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
          offset = valueNode.range[2];
          const pair = new Pair.Pair(keyNode, valueNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          map.items.push(pair);
        } else {
          if (implicitKey)
            onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
          if (valueProps.comment) {
            if (keyNode.comment)
              keyNode.comment += "\n" + valueProps.comment;
            else
              keyNode.comment = valueProps.comment;
          }
          const pair = new Pair.Pair(keyNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          map.items.push(pair);
        }
      }
      if (commentEnd && commentEnd < offset)
        onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
      map.range = [bm.offset, offset, commentEnd ?? offset];
      return map;
    }
    exports.resolveBlockMap = resolveBlockMap;
  }
});

// ../../main/node_modules/yaml/dist/compose/resolve-block-seq.js
var require_resolve_block_seq = __commonJS({
  "../../main/node_modules/yaml/dist/compose/resolve-block-seq.js"(exports) {
    "use strict";
    var YAMLSeq = require_YAMLSeq();
    var resolveProps = require_resolve_props();
    var utilFlowIndentCheck = require_util_flow_indent_check();
    function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
      const NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq;
      const seq = new NodeClass(ctx.schema);
      if (ctx.atRoot)
        ctx.atRoot = false;
      if (ctx.atKey)
        ctx.atKey = false;
      let offset = bs.offset;
      let commentEnd = null;
      for (const { start, value } of bs.items) {
        const props = resolveProps.resolveProps(start, {
          indicator: "seq-item-ind",
          next: value,
          offset,
          onError,
          parentIndent: bs.indent,
          startOnNewline: true
        });
        if (!props.found) {
          if (props.anchor || props.tag || value) {
            if (value?.type === "block-seq")
              onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
            else
              onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
          } else {
            commentEnd = props.end;
            if (props.comment)
              seq.comment = props.comment;
            continue;
          }
        }
        const node2 = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
        if (ctx.schema.compat)
          utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
        offset = node2.range[2];
        seq.items.push(node2);
      }
      seq.range = [bs.offset, offset, commentEnd ?? offset];
      return seq;
    }
    exports.resolveBlockSeq = resolveBlockSeq;
  }
});

// ../../main/node_modules/yaml/dist/compose/resolve-end.js
var require_resolve_end = __commonJS({
  "../../main/node_modules/yaml/dist/compose/resolve-end.js"(exports) {
    "use strict";
    function resolveEnd(end, offset, reqSpace, onError) {
      let comment = "";
      if (end) {
        let hasSpace = false;
        let sep = "";
        for (const token of end) {
          const { source: source2, type } = token;
          switch (type) {
            case "space":
              hasSpace = true;
              break;
            case "comment": {
              if (reqSpace && !hasSpace)
                onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
              const cb = source2.substring(1) || " ";
              if (!comment)
                comment = cb;
              else
                comment += sep + cb;
              sep = "";
              break;
            }
            case "newline":
              if (comment)
                sep += source2;
              hasSpace = true;
              break;
            default:
              onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
          }
          offset += source2.length;
        }
      }
      return { comment, offset };
    }
    exports.resolveEnd = resolveEnd;
  }
});

// ../../main/node_modules/yaml/dist/compose/resolve-flow-collection.js
var require_resolve_flow_collection = __commonJS({
  "../../main/node_modules/yaml/dist/compose/resolve-flow-collection.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var resolveEnd = require_resolve_end();
    var resolveProps = require_resolve_props();
    var utilContainsNewline = require_util_contains_newline();
    var utilMapIncludes = require_util_map_includes();
    var blockMsg = "Block collections are not allowed within flow collections";
    var isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
    function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
      const isMap2 = fc.start.source === "{";
      const fcName = isMap2 ? "flow map" : "flow sequence";
      const NodeClass = tag?.nodeClass ?? (isMap2 ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq);
      const coll = new NodeClass(ctx.schema);
      coll.flow = true;
      const atRoot = ctx.atRoot;
      if (atRoot)
        ctx.atRoot = false;
      if (ctx.atKey)
        ctx.atKey = false;
      let offset = fc.offset + fc.start.source.length;
      for (let i2 = 0; i2 < fc.items.length; ++i2) {
        const collItem = fc.items[i2];
        const { start, key, sep, value } = collItem;
        const props = resolveProps.resolveProps(start, {
          flow: fcName,
          indicator: "explicit-key-ind",
          next: key ?? sep?.[0],
          offset,
          onError,
          parentIndent: fc.indent,
          startOnNewline: false
        });
        if (!props.found) {
          if (!props.anchor && !props.tag && !sep && !value) {
            if (i2 === 0 && props.comma)
              onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
            else if (i2 < fc.items.length - 1)
              onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
            if (props.comment) {
              if (coll.comment)
                coll.comment += "\n" + props.comment;
              else
                coll.comment = props.comment;
            }
            offset = props.end;
            continue;
          }
          if (!isMap2 && ctx.options.strict && utilContainsNewline.containsNewline(key))
            onError(
              key,
              // checked by containsNewline()
              "MULTILINE_IMPLICIT_KEY",
              "Implicit keys of flow sequence pairs need to be on a single line"
            );
        }
        if (i2 === 0) {
          if (props.comma)
            onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
        } else {
          if (!props.comma)
            onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
          if (props.comment) {
            let prevItemComment = "";
            loop: for (const st of start) {
              switch (st.type) {
                case "comma":
                case "space":
                  break;
                case "comment":
                  prevItemComment = st.source.substring(1);
                  break loop;
                default:
                  break loop;
              }
            }
            if (prevItemComment) {
              let prev = coll.items[coll.items.length - 1];
              if (identity.isPair(prev))
                prev = prev.value ?? prev.key;
              if (prev.comment)
                prev.comment += "\n" + prevItemComment;
              else
                prev.comment = prevItemComment;
              props.comment = props.comment.substring(prevItemComment.length + 1);
            }
          }
        }
        if (!isMap2 && !sep && !props.found) {
          const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
          coll.items.push(valueNode);
          offset = valueNode.range[2];
          if (isBlock(value))
            onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
        } else {
          ctx.atKey = true;
          const keyStart = props.end;
          const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
          if (isBlock(key))
            onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
          ctx.atKey = false;
          const valueProps = resolveProps.resolveProps(sep ?? [], {
            flow: fcName,
            indicator: "map-value-ind",
            next: value,
            offset: keyNode.range[2],
            onError,
            parentIndent: fc.indent,
            startOnNewline: false
          });
          if (valueProps.found) {
            if (!isMap2 && !props.found && ctx.options.strict) {
              if (sep)
                for (const st of sep) {
                  if (st === valueProps.found)
                    break;
                  if (st.type === "newline") {
                    onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
                    break;
                  }
                }
              if (props.start < valueProps.found.offset - 1024)
                onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
            }
          } else if (value) {
            if ("source" in value && value.source?.[0] === ":")
              onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
            else
              onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
          }
          const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
          if (valueNode) {
            if (isBlock(value))
              onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
          } else if (valueProps.comment) {
            if (keyNode.comment)
              keyNode.comment += "\n" + valueProps.comment;
            else
              keyNode.comment = valueProps.comment;
          }
          const pair = new Pair.Pair(keyNode, valueNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          if (isMap2) {
            const map = coll;
            if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
              onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
            map.items.push(pair);
          } else {
            const map = new YAMLMap.YAMLMap(ctx.schema);
            map.flow = true;
            map.items.push(pair);
            const endRange = (valueNode ?? keyNode).range;
            map.range = [keyNode.range[0], endRange[1], endRange[2]];
            coll.items.push(map);
          }
          offset = valueNode ? valueNode.range[2] : valueProps.end;
        }
      }
      const expectedEnd = isMap2 ? "}" : "]";
      const [ce, ...ee] = fc.end;
      let cePos = offset;
      if (ce?.source === expectedEnd)
        cePos = ce.offset + ce.source.length;
      else {
        const name = fcName[0].toUpperCase() + fcName.substring(1);
        const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
        onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
        if (ce && ce.source.length !== 1)
          ee.unshift(ce);
      }
      if (ee.length > 0) {
        const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
        if (end.comment) {
          if (coll.comment)
            coll.comment += "\n" + end.comment;
          else
            coll.comment = end.comment;
        }
        coll.range = [fc.offset, cePos, end.offset];
      } else {
        coll.range = [fc.offset, cePos, cePos];
      }
      return coll;
    }
    exports.resolveFlowCollection = resolveFlowCollection;
  }
});

// ../../main/node_modules/yaml/dist/compose/compose-collection.js
var require_compose_collection = __commonJS({
  "../../main/node_modules/yaml/dist/compose/compose-collection.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var resolveBlockMap = require_resolve_block_map();
    var resolveBlockSeq = require_resolve_block_seq();
    var resolveFlowCollection = require_resolve_flow_collection();
    function resolveCollection(CN, ctx, token, onError, tagName, tag) {
      const coll = token.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
      const Coll = coll.constructor;
      if (tagName === "!" || tagName === Coll.tagName) {
        coll.tag = Coll.tagName;
        return coll;
      }
      if (tagName)
        coll.tag = tagName;
      return coll;
    }
    function composeCollection(CN, ctx, token, props, onError) {
      const tagToken = props.tag;
      const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
      if (token.type === "block-seq") {
        const { anchor: anchor2, newlineAfterProp: nl } = props;
        const lastProp = anchor2 && tagToken ? anchor2.offset > tagToken.offset ? anchor2 : tagToken : anchor2 ?? tagToken;
        if (lastProp && (!nl || nl.offset < lastProp.offset)) {
          const message = "Missing newline after block sequence props";
          onError(lastProp, "MISSING_CHAR", message);
        }
      }
      const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
      if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.YAMLSeq.tagName && expType === "seq") {
        return resolveCollection(CN, ctx, token, onError, tagName);
      }
      let tag = ctx.schema.tags.find((t2) => t2.tag === tagName && t2.collection === expType);
      if (!tag) {
        const kt = ctx.schema.knownTags[tagName];
        if (kt?.collection === expType) {
          ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
          tag = kt;
        } else {
          if (kt) {
            onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
          } else {
            onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
          }
          return resolveCollection(CN, ctx, token, onError, tagName);
        }
      }
      const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
      const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
      const node2 = identity.isNode(res) ? res : new Scalar.Scalar(res);
      node2.range = coll.range;
      node2.tag = tagName;
      if (tag?.format)
        node2.format = tag.format;
      return node2;
    }
    exports.composeCollection = composeCollection;
  }
});

// ../../main/node_modules/yaml/dist/compose/resolve-block-scalar.js
var require_resolve_block_scalar = __commonJS({
  "../../main/node_modules/yaml/dist/compose/resolve-block-scalar.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    function resolveBlockScalar(ctx, scalar, onError) {
      const start = scalar.offset;
      const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
      if (!header)
        return { value: "", type: null, comment: "", range: [start, start, start] };
      const type = header.mode === ">" ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
      const lines = scalar.source ? splitLines(scalar.source) : [];
      let chompStart = lines.length;
      for (let i2 = lines.length - 1; i2 >= 0; --i2) {
        const content = lines[i2][1];
        if (content === "" || content === "\r")
          chompStart = i2;
        else
          break;
      }
      if (chompStart === 0) {
        const value2 = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
        let end2 = start + header.length;
        if (scalar.source)
          end2 += scalar.source.length;
        return { value: value2, type, comment: header.comment, range: [start, end2, end2] };
      }
      let trimIndent = scalar.indent + header.indent;
      let offset = scalar.offset + header.length;
      let contentStart = 0;
      for (let i2 = 0; i2 < chompStart; ++i2) {
        const [indent, content] = lines[i2];
        if (content === "" || content === "\r") {
          if (header.indent === 0 && indent.length > trimIndent)
            trimIndent = indent.length;
        } else {
          if (indent.length < trimIndent) {
            const message = "Block scalars with more-indented leading empty lines must use an explicit indentation indicator";
            onError(offset + indent.length, "MISSING_CHAR", message);
          }
          if (header.indent === 0)
            trimIndent = indent.length;
          contentStart = i2;
          if (trimIndent === 0 && !ctx.atRoot) {
            const message = "Block scalar values in collections must be indented";
            onError(offset, "BAD_INDENT", message);
          }
          break;
        }
        offset += indent.length + content.length + 1;
      }
      for (let i2 = lines.length - 1; i2 >= chompStart; --i2) {
        if (lines[i2][0].length > trimIndent)
          chompStart = i2 + 1;
      }
      let value = "";
      let sep = "";
      let prevMoreIndented = false;
      for (let i2 = 0; i2 < contentStart; ++i2)
        value += lines[i2][0].slice(trimIndent) + "\n";
      for (let i2 = contentStart; i2 < chompStart; ++i2) {
        let [indent, content] = lines[i2];
        offset += indent.length + content.length + 1;
        const crlf = content[content.length - 1] === "\r";
        if (crlf)
          content = content.slice(0, -1);
        if (content && indent.length < trimIndent) {
          const src = header.indent ? "explicit indentation indicator" : "first line";
          const message = `Block scalar lines must not be less indented than their ${src}`;
          onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
          indent = "";
        }
        if (type === Scalar.Scalar.BLOCK_LITERAL) {
          value += sep + indent.slice(trimIndent) + content;
          sep = "\n";
        } else if (indent.length > trimIndent || content[0] === "	") {
          if (sep === " ")
            sep = "\n";
          else if (!prevMoreIndented && sep === "\n")
            sep = "\n\n";
          value += sep + indent.slice(trimIndent) + content;
          sep = "\n";
          prevMoreIndented = true;
        } else if (content === "") {
          if (sep === "\n")
            value += "\n";
          else
            sep = "\n";
        } else {
          value += sep + content;
          sep = " ";
          prevMoreIndented = false;
        }
      }
      switch (header.chomp) {
        case "-":
          break;
        case "+":
          for (let i2 = chompStart; i2 < lines.length; ++i2)
            value += "\n" + lines[i2][0].slice(trimIndent);
          if (value[value.length - 1] !== "\n")
            value += "\n";
          break;
        default:
          value += "\n";
      }
      const end = start + header.length + scalar.source.length;
      return { value, type, comment: header.comment, range: [start, end, end] };
    }
    function parseBlockScalarHeader({ offset, props }, strict, onError) {
      if (props[0].type !== "block-scalar-header") {
        onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
        return null;
      }
      const { source: source2 } = props[0];
      const mode = source2[0];
      let indent = 0;
      let chomp = "";
      let error2 = -1;
      for (let i2 = 1; i2 < source2.length; ++i2) {
        const ch = source2[i2];
        if (!chomp && (ch === "-" || ch === "+"))
          chomp = ch;
        else {
          const n2 = Number(ch);
          if (!indent && n2)
            indent = n2;
          else if (error2 === -1)
            error2 = offset + i2;
        }
      }
      if (error2 !== -1)
        onError(error2, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source2}`);
      let hasSpace = false;
      let comment = "";
      let length = source2.length;
      for (let i2 = 1; i2 < props.length; ++i2) {
        const token = props[i2];
        switch (token.type) {
          case "space":
            hasSpace = true;
          // fallthrough
          case "newline":
            length += token.source.length;
            break;
          case "comment":
            if (strict && !hasSpace) {
              const message = "Comments must be separated from other tokens by white space characters";
              onError(token, "MISSING_CHAR", message);
            }
            length += token.source.length;
            comment = token.source.substring(1);
            break;
          case "error":
            onError(token, "UNEXPECTED_TOKEN", token.message);
            length += token.source.length;
            break;
          /* istanbul ignore next should not happen */
          default: {
            const message = `Unexpected token in block scalar header: ${token.type}`;
            onError(token, "UNEXPECTED_TOKEN", message);
            const ts = token.source;
            if (ts && typeof ts === "string")
              length += ts.length;
          }
        }
      }
      return { mode, indent, chomp, comment, length };
    }
    function splitLines(source2) {
      const split = source2.split(/\n( *)/);
      const first = split[0];
      const m = first.match(/^( *)/);
      const line0 = m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first];
      const lines = [line0];
      for (let i2 = 1; i2 < split.length; i2 += 2)
        lines.push([split[i2], split[i2 + 1]]);
      return lines;
    }
    exports.resolveBlockScalar = resolveBlockScalar;
  }
});

// ../../main/node_modules/yaml/dist/compose/resolve-flow-scalar.js
var require_resolve_flow_scalar = __commonJS({
  "../../main/node_modules/yaml/dist/compose/resolve-flow-scalar.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var resolveEnd = require_resolve_end();
    function resolveFlowScalar(scalar, strict, onError) {
      const { offset, type, source: source2, end } = scalar;
      let _type;
      let value;
      const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
      switch (type) {
        case "scalar":
          _type = Scalar.Scalar.PLAIN;
          value = plainValue(source2, _onError);
          break;
        case "single-quoted-scalar":
          _type = Scalar.Scalar.QUOTE_SINGLE;
          value = singleQuotedValue(source2, _onError);
          break;
        case "double-quoted-scalar":
          _type = Scalar.Scalar.QUOTE_DOUBLE;
          value = doubleQuotedValue(source2, _onError);
          break;
        /* istanbul ignore next should not happen */
        default:
          onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
          return {
            value: "",
            type: null,
            comment: "",
            range: [offset, offset + source2.length, offset + source2.length]
          };
      }
      const valueEnd = offset + source2.length;
      const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
      return {
        value,
        type: _type,
        comment: re.comment,
        range: [offset, valueEnd, re.offset]
      };
    }
    function plainValue(source2, onError) {
      let badChar = "";
      switch (source2[0]) {
        /* istanbul ignore next should not happen */
        case "	":
          badChar = "a tab character";
          break;
        case ",":
          badChar = "flow indicator character ,";
          break;
        case "%":
          badChar = "directive indicator character %";
          break;
        case "|":
        case ">": {
          badChar = `block scalar indicator ${source2[0]}`;
          break;
        }
        case "@":
        case "`": {
          badChar = `reserved character ${source2[0]}`;
          break;
        }
      }
      if (badChar)
        onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
      return unfoldLines(source2);
    }
    function singleQuotedValue(source2, onError) {
      if (source2[source2.length - 1] !== "'" || source2.length === 1)
        onError(source2.length, "MISSING_CHAR", "Missing closing 'quote");
      return unfoldLines(source2.slice(1, -1)).replace(/''/g, "'");
    }
    function unfoldLines(source2) {
      const line = /(.*?)\r?\n/sy;
      let match = line.exec(source2);
      if (!match)
        return source2;
      let trimEnd, trimBoth;
      try {
        trimEnd = new RegExp("(?<![ 	])[ 	]+$");
        trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
      } catch {
        trimEnd = /[ \t]+$/;
        trimBoth = /^[ \t]+|[ \t]+$/g;
      }
      let res = match[1].replace(trimEnd, "");
      let sep = " ";
      let pos = line.lastIndex;
      while (match = line.exec(source2)) {
        const lm = match[1].replace(trimBoth, "");
        if (lm === "") {
          if (sep === "\n")
            res += sep;
          else
            sep = "\n";
        } else {
          res += sep + lm;
          sep = " ";
        }
        pos = line.lastIndex;
      }
      const last2 = /[ \t]*(.*)/sy;
      last2.lastIndex = pos;
      match = last2.exec(source2);
      return res + sep + (match?.[1] ?? "");
    }
    function doubleQuotedValue(source2, onError) {
      let res = "";
      for (let i2 = 1; i2 < source2.length - 1; ++i2) {
        const ch = source2[i2];
        if (ch === "\r" && source2[i2 + 1] === "\n")
          continue;
        if (ch === "\n") {
          const { fold: fold2, offset } = foldNewline(source2, i2);
          res += fold2;
          i2 = offset;
        } else if (ch === "\\") {
          let next = source2[++i2];
          const cc = escapeCodes[next];
          if (cc)
            res += cc;
          else if (next === "\n") {
            next = source2[i2 + 1];
            while (next === " " || next === "	")
              next = source2[++i2 + 1];
          } else if (next === "\r" && source2[i2 + 1] === "\n") {
            next = source2[++i2 + 1];
            while (next === " " || next === "	")
              next = source2[++i2 + 1];
          } else if (next === "x" || next === "u" || next === "U") {
            const length = next === "x" ? 2 : next === "u" ? 4 : 8;
            res += parseCharCode(source2, i2 + 1, length, onError);
            i2 += length;
          } else {
            const raw = source2.substr(i2 - 1, 2);
            onError(i2 - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
            res += raw;
          }
        } else if (ch === " " || ch === "	") {
          const wsStart = i2;
          let next = source2[i2 + 1];
          while (next === " " || next === "	")
            next = source2[++i2 + 1];
          if (next !== "\n" && !(next === "\r" && source2[i2 + 2] === "\n"))
            res += i2 > wsStart ? source2.slice(wsStart, i2 + 1) : ch;
        } else {
          res += ch;
        }
      }
      if (source2[source2.length - 1] !== '"' || source2.length === 1)
        onError(source2.length, "MISSING_CHAR", 'Missing closing "quote');
      return res;
    }
    function foldNewline(source2, offset) {
      let fold2 = "";
      let ch = source2[offset + 1];
      while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
        if (ch === "\r" && source2[offset + 2] !== "\n")
          break;
        if (ch === "\n")
          fold2 += "\n";
        offset += 1;
        ch = source2[offset + 1];
      }
      if (!fold2)
        fold2 = " ";
      return { fold: fold2, offset };
    }
    var escapeCodes = {
      "0": "\0",
      // null character
      a: "\x07",
      // bell character
      b: "\b",
      // backspace
      e: "\x1B",
      // escape character
      f: "\f",
      // form feed
      n: "\n",
      // line feed
      r: "\r",
      // carriage return
      t: "	",
      // horizontal tab
      v: "\v",
      // vertical tab
      N: "\x85",
      // Unicode next line
      _: "\xA0",
      // Unicode non-breaking space
      L: "\u2028",
      // Unicode line separator
      P: "\u2029",
      // Unicode paragraph separator
      " ": " ",
      '"': '"',
      "/": "/",
      "\\": "\\",
      "	": "	"
    };
    function parseCharCode(source2, offset, length, onError) {
      const cc = source2.substr(offset, length);
      const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
      const code = ok ? parseInt(cc, 16) : NaN;
      try {
        return String.fromCodePoint(code);
      } catch {
        const raw = source2.substr(offset - 2, length + 2);
        onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
        return raw;
      }
    }
    exports.resolveFlowScalar = resolveFlowScalar;
  }
});

// ../../main/node_modules/yaml/dist/compose/compose-scalar.js
var require_compose_scalar = __commonJS({
  "../../main/node_modules/yaml/dist/compose/compose-scalar.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var resolveBlockScalar = require_resolve_block_scalar();
    var resolveFlowScalar = require_resolve_flow_scalar();
    function composeScalar(ctx, token, tagToken, onError) {
      const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
      const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
      let tag;
      if (ctx.options.stringKeys && ctx.atKey) {
        tag = ctx.schema[identity.SCALAR];
      } else if (tagName)
        tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
      else if (token.type === "scalar")
        tag = findScalarTagByTest(ctx, value, token, onError);
      else
        tag = ctx.schema[identity.SCALAR];
      let scalar;
      try {
        const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
        scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
      } catch (error2) {
        const msg = error2 instanceof Error ? error2.message : String(error2);
        onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
        scalar = new Scalar.Scalar(value);
      }
      scalar.range = range;
      scalar.source = value;
      if (type)
        scalar.type = type;
      if (tagName)
        scalar.tag = tagName;
      if (tag.format)
        scalar.format = tag.format;
      if (comment)
        scalar.comment = comment;
      return scalar;
    }
    function findScalarTagByName(schema, value, tagName, tagToken, onError) {
      if (tagName === "!")
        return schema[identity.SCALAR];
      const matchWithTest = [];
      for (const tag of schema.tags) {
        if (!tag.collection && tag.tag === tagName) {
          if (tag.default && tag.test)
            matchWithTest.push(tag);
          else
            return tag;
        }
      }
      for (const tag of matchWithTest)
        if (tag.test?.test(value))
          return tag;
      const kt = schema.knownTags[tagName];
      if (kt && !kt.collection) {
        schema.tags.push(Object.assign({}, kt, { default: false, test: void 0 }));
        return kt;
      }
      onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
      return schema[identity.SCALAR];
    }
    function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
      const tag = schema.tags.find((tag2) => (tag2.default === true || atKey && tag2.default === "key") && tag2.test?.test(value)) || schema[identity.SCALAR];
      if (schema.compat) {
        const compat = schema.compat.find((tag2) => tag2.default && tag2.test?.test(value)) ?? schema[identity.SCALAR];
        if (tag.tag !== compat.tag) {
          const ts = directives.tagString(tag.tag);
          const cs = directives.tagString(compat.tag);
          const msg = `Value may be parsed as either ${ts} or ${cs}`;
          onError(token, "TAG_RESOLVE_FAILED", msg, true);
        }
      }
      return tag;
    }
    exports.composeScalar = composeScalar;
  }
});

// ../../main/node_modules/yaml/dist/compose/util-empty-scalar-position.js
var require_util_empty_scalar_position = __commonJS({
  "../../main/node_modules/yaml/dist/compose/util-empty-scalar-position.js"(exports) {
    "use strict";
    function emptyScalarPosition(offset, before, pos) {
      if (before) {
        pos ?? (pos = before.length);
        for (let i2 = pos - 1; i2 >= 0; --i2) {
          let st = before[i2];
          switch (st.type) {
            case "space":
            case "comment":
            case "newline":
              offset -= st.source.length;
              continue;
          }
          st = before[++i2];
          while (st?.type === "space") {
            offset += st.source.length;
            st = before[++i2];
          }
          break;
        }
      }
      return offset;
    }
    exports.emptyScalarPosition = emptyScalarPosition;
  }
});

// ../../main/node_modules/yaml/dist/compose/compose-node.js
var require_compose_node = __commonJS({
  "../../main/node_modules/yaml/dist/compose/compose-node.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var identity = require_identity();
    var composeCollection = require_compose_collection();
    var composeScalar = require_compose_scalar();
    var resolveEnd = require_resolve_end();
    var utilEmptyScalarPosition = require_util_empty_scalar_position();
    var CN = { composeNode, composeEmptyNode };
    function composeNode(ctx, token, props, onError) {
      const atKey = ctx.atKey;
      const { spaceBefore, comment, anchor: anchor2, tag } = props;
      let node2;
      let isSrcToken = true;
      switch (token.type) {
        case "alias":
          node2 = composeAlias(ctx, token, onError);
          if (anchor2 || tag)
            onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
          break;
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar":
        case "block-scalar":
          node2 = composeScalar.composeScalar(ctx, token, tag, onError);
          if (anchor2)
            node2.anchor = anchor2.source.substring(1);
          break;
        case "block-map":
        case "block-seq":
        case "flow-collection":
          try {
            node2 = composeCollection.composeCollection(CN, ctx, token, props, onError);
            if (anchor2)
              node2.anchor = anchor2.source.substring(1);
          } catch (error2) {
            const message = error2 instanceof Error ? error2.message : String(error2);
            onError(token, "RESOURCE_EXHAUSTION", message);
          }
          break;
        default: {
          const message = token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`;
          onError(token, "UNEXPECTED_TOKEN", message);
          isSrcToken = false;
        }
      }
      node2 ?? (node2 = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
      if (anchor2 && node2.anchor === "")
        onError(anchor2, "BAD_ALIAS", "Anchor cannot be an empty string");
      if (atKey && ctx.options.stringKeys && (!identity.isScalar(node2) || typeof node2.value !== "string" || node2.tag && node2.tag !== "tag:yaml.org,2002:str")) {
        const msg = "With stringKeys, all keys must be strings";
        onError(tag ?? token, "NON_STRING_KEY", msg);
      }
      if (spaceBefore)
        node2.spaceBefore = true;
      if (comment) {
        if (token.type === "scalar" && token.source === "")
          node2.comment = comment;
        else
          node2.commentBefore = comment;
      }
      if (ctx.options.keepSourceTokens && isSrcToken)
        node2.srcToken = token;
      return node2;
    }
    function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor: anchor2, tag, end }, onError) {
      const token = {
        type: "scalar",
        offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
        indent: -1,
        source: ""
      };
      const node2 = composeScalar.composeScalar(ctx, token, tag, onError);
      if (anchor2) {
        node2.anchor = anchor2.source.substring(1);
        if (node2.anchor === "")
          onError(anchor2, "BAD_ALIAS", "Anchor cannot be an empty string");
      }
      if (spaceBefore)
        node2.spaceBefore = true;
      if (comment) {
        node2.comment = comment;
        node2.range[2] = end;
      }
      return node2;
    }
    function composeAlias({ options }, { offset, source: source2, end }, onError) {
      const alias = new Alias.Alias(source2.substring(1));
      if (alias.source === "")
        onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
      if (alias.source.endsWith(":"))
        onError(offset + source2.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
      const valueEnd = offset + source2.length;
      const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
      alias.range = [offset, valueEnd, re.offset];
      if (re.comment)
        alias.comment = re.comment;
      return alias;
    }
    exports.composeEmptyNode = composeEmptyNode;
    exports.composeNode = composeNode;
  }
});

// ../../main/node_modules/yaml/dist/compose/compose-doc.js
var require_compose_doc = __commonJS({
  "../../main/node_modules/yaml/dist/compose/compose-doc.js"(exports) {
    "use strict";
    var Document = require_Document();
    var composeNode = require_compose_node();
    var resolveEnd = require_resolve_end();
    var resolveProps = require_resolve_props();
    function composeDoc(options, directives, { offset, start, value, end }, onError) {
      const opts = Object.assign({ _directives: directives }, options);
      const doc = new Document.Document(void 0, opts);
      const ctx = {
        atKey: false,
        atRoot: true,
        directives: doc.directives,
        options: doc.options,
        schema: doc.schema
      };
      const props = resolveProps.resolveProps(start, {
        indicator: "doc-start",
        next: value ?? end?.[0],
        offset,
        onError,
        parentIndent: 0,
        startOnNewline: true
      });
      if (props.found) {
        doc.directives.docStart = true;
        if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline)
          onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
      }
      doc.contents = value ? composeNode.composeNode(ctx, value, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
      const contentEnd = doc.contents.range[2];
      const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
      if (re.comment)
        doc.comment = re.comment;
      doc.range = [offset, contentEnd, re.offset];
      return doc;
    }
    exports.composeDoc = composeDoc;
  }
});

// ../../main/node_modules/yaml/dist/compose/composer.js
var require_composer = __commonJS({
  "../../main/node_modules/yaml/dist/compose/composer.js"(exports) {
    "use strict";
    var node_process = __require("process");
    var directives = require_directives();
    var Document = require_Document();
    var errors = require_errors();
    var identity = require_identity();
    var composeDoc = require_compose_doc();
    var resolveEnd = require_resolve_end();
    function getErrorPos(src) {
      if (typeof src === "number")
        return [src, src + 1];
      if (Array.isArray(src))
        return src.length === 2 ? src : [src[0], src[1]];
      const { offset, source: source2 } = src;
      return [offset, offset + (typeof source2 === "string" ? source2.length : 1)];
    }
    function parsePrelude(prelude) {
      let comment = "";
      let atComment = false;
      let afterEmptyLine = false;
      for (let i2 = 0; i2 < prelude.length; ++i2) {
        const source2 = prelude[i2];
        switch (source2[0]) {
          case "#":
            comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source2.substring(1) || " ");
            atComment = true;
            afterEmptyLine = false;
            break;
          case "%":
            if (prelude[i2 + 1]?.[0] !== "#")
              i2 += 1;
            atComment = false;
            break;
          default:
            if (!atComment)
              afterEmptyLine = true;
            atComment = false;
        }
      }
      return { comment, afterEmptyLine };
    }
    var Composer = class {
      constructor(options = {}) {
        this.doc = null;
        this.atDirectives = false;
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
        this.onError = (source2, code, message, warning) => {
          const pos = getErrorPos(source2);
          if (warning)
            this.warnings.push(new errors.YAMLWarning(pos, code, message));
          else
            this.errors.push(new errors.YAMLParseError(pos, code, message));
        };
        this.directives = new directives.Directives({ version: options.version || "1.2" });
        this.options = options;
      }
      decorate(doc, afterDoc) {
        const { comment, afterEmptyLine } = parsePrelude(this.prelude);
        if (comment) {
          const dc = doc.contents;
          if (afterDoc) {
            doc.comment = doc.comment ? `${doc.comment}
${comment}` : comment;
          } else if (afterEmptyLine || doc.directives.docStart || !dc) {
            doc.commentBefore = comment;
          } else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
            let it = dc.items[0];
            if (identity.isPair(it))
              it = it.key;
            const cb = it.commentBefore;
            it.commentBefore = cb ? `${comment}
${cb}` : comment;
          } else {
            const cb = dc.commentBefore;
            dc.commentBefore = cb ? `${comment}
${cb}` : comment;
          }
        }
        if (afterDoc) {
          for (let i2 = 0; i2 < this.errors.length; ++i2)
            doc.errors.push(this.errors[i2]);
          for (let i2 = 0; i2 < this.warnings.length; ++i2)
            doc.warnings.push(this.warnings[i2]);
        } else {
          doc.errors = this.errors;
          doc.warnings = this.warnings;
        }
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
      }
      /**
       * Current stream status information.
       *
       * Mostly useful at the end of input for an empty stream.
       */
      streamInfo() {
        return {
          comment: parsePrelude(this.prelude).comment,
          directives: this.directives,
          errors: this.errors,
          warnings: this.warnings
        };
      }
      /**
       * Compose tokens into documents.
       *
       * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
       * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
       */
      *compose(tokens, forceDoc = false, endOffset = -1) {
        for (const token of tokens)
          yield* this.next(token);
        yield* this.end(forceDoc, endOffset);
      }
      /** Advance the composer by one CST token. */
      *next(token) {
        if (node_process.env.LOG_STREAM)
          console.dir(token, { depth: null });
        switch (token.type) {
          case "directive":
            this.directives.add(token.source, (offset, message, warning) => {
              const pos = getErrorPos(token);
              pos[0] += offset;
              this.onError(pos, "BAD_DIRECTIVE", message, warning);
            });
            this.prelude.push(token.source);
            this.atDirectives = true;
            break;
          case "document": {
            const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
            if (this.atDirectives && !doc.directives.docStart)
              this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
            this.decorate(doc, false);
            if (this.doc)
              yield this.doc;
            this.doc = doc;
            this.atDirectives = false;
            break;
          }
          case "byte-order-mark":
          case "space":
            break;
          case "comment":
          case "newline":
            this.prelude.push(token.source);
            break;
          case "error": {
            const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
            const error2 = new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
            if (this.atDirectives || !this.doc)
              this.errors.push(error2);
            else
              this.doc.errors.push(error2);
            break;
          }
          case "doc-end": {
            if (!this.doc) {
              const msg = "Unexpected doc-end without preceding document";
              this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg));
              break;
            }
            this.doc.directives.docEnd = true;
            const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
            this.decorate(this.doc, true);
            if (end.comment) {
              const dc = this.doc.comment;
              this.doc.comment = dc ? `${dc}
${end.comment}` : end.comment;
            }
            this.doc.range[2] = end.offset;
            break;
          }
          default:
            this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
        }
      }
      /**
       * Call at end of input to yield any remaining document.
       *
       * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
       * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
       */
      *end(forceDoc = false, endOffset = -1) {
        if (this.doc) {
          this.decorate(this.doc, true);
          yield this.doc;
          this.doc = null;
        } else if (forceDoc) {
          const opts = Object.assign({ _directives: this.directives }, this.options);
          const doc = new Document.Document(void 0, opts);
          if (this.atDirectives)
            this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
          doc.range = [0, endOffset, endOffset];
          this.decorate(doc, false);
          yield doc;
        }
      }
    };
    exports.Composer = Composer;
  }
});

// ../../main/node_modules/yaml/dist/parse/cst-scalar.js
var require_cst_scalar = __commonJS({
  "../../main/node_modules/yaml/dist/parse/cst-scalar.js"(exports) {
    "use strict";
    var resolveBlockScalar = require_resolve_block_scalar();
    var resolveFlowScalar = require_resolve_flow_scalar();
    var errors = require_errors();
    var stringifyString = require_stringifyString();
    function resolveAsScalar(token, strict = true, onError) {
      if (token) {
        const _onError = (pos, code, message) => {
          const offset = typeof pos === "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
          if (onError)
            onError(offset, code, message);
          else
            throw new errors.YAMLParseError([offset, offset + 1], code, message);
        };
        switch (token.type) {
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
          case "block-scalar":
            return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
        }
      }
      return null;
    }
    function createScalarToken(value, context) {
      const { implicitKey = false, indent, inFlow = false, offset = -1, type = "PLAIN" } = context;
      const source2 = stringifyString.stringifyString({ type, value }, {
        implicitKey,
        indent: indent > 0 ? " ".repeat(indent) : "",
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
      });
      const end = context.end ?? [
        { type: "newline", offset: -1, indent, source: "\n" }
      ];
      switch (source2[0]) {
        case "|":
        case ">": {
          const he = source2.indexOf("\n");
          const head = source2.substring(0, he);
          const body = source2.substring(he + 1) + "\n";
          const props = [
            { type: "block-scalar-header", offset, indent, source: head }
          ];
          if (!addEndtoBlockProps(props, end))
            props.push({ type: "newline", offset: -1, indent, source: "\n" });
          return { type: "block-scalar", offset, indent, props, source: body };
        }
        case '"':
          return { type: "double-quoted-scalar", offset, indent, source: source2, end };
        case "'":
          return { type: "single-quoted-scalar", offset, indent, source: source2, end };
        default:
          return { type: "scalar", offset, indent, source: source2, end };
      }
    }
    function setScalarValue(token, value, context = {}) {
      let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
      let indent = "indent" in token ? token.indent : null;
      if (afterKey && typeof indent === "number")
        indent += 2;
      if (!type)
        switch (token.type) {
          case "single-quoted-scalar":
            type = "QUOTE_SINGLE";
            break;
          case "double-quoted-scalar":
            type = "QUOTE_DOUBLE";
            break;
          case "block-scalar": {
            const header = token.props[0];
            if (header.type !== "block-scalar-header")
              throw new Error("Invalid block scalar header");
            type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
            break;
          }
          default:
            type = "PLAIN";
        }
      const source2 = stringifyString.stringifyString({ type, value }, {
        implicitKey: implicitKey || indent === null,
        indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
      });
      switch (source2[0]) {
        case "|":
        case ">":
          setBlockScalarValue(token, source2);
          break;
        case '"':
          setFlowScalarValue(token, source2, "double-quoted-scalar");
          break;
        case "'":
          setFlowScalarValue(token, source2, "single-quoted-scalar");
          break;
        default:
          setFlowScalarValue(token, source2, "scalar");
      }
    }
    function setBlockScalarValue(token, source2) {
      const he = source2.indexOf("\n");
      const head = source2.substring(0, he);
      const body = source2.substring(he + 1) + "\n";
      if (token.type === "block-scalar") {
        const header = token.props[0];
        if (header.type !== "block-scalar-header")
          throw new Error("Invalid block scalar header");
        header.source = head;
        token.source = body;
      } else {
        const { offset } = token;
        const indent = "indent" in token ? token.indent : -1;
        const props = [
          { type: "block-scalar-header", offset, indent, source: head }
        ];
        if (!addEndtoBlockProps(props, "end" in token ? token.end : void 0))
          props.push({ type: "newline", offset: -1, indent, source: "\n" });
        for (const key of Object.keys(token))
          if (key !== "type" && key !== "offset")
            delete token[key];
        Object.assign(token, { type: "block-scalar", indent, props, source: body });
      }
    }
    function addEndtoBlockProps(props, end) {
      if (end)
        for (const st of end)
          switch (st.type) {
            case "space":
            case "comment":
              props.push(st);
              break;
            case "newline":
              props.push(st);
              return true;
          }
      return false;
    }
    function setFlowScalarValue(token, source2, type) {
      switch (token.type) {
        case "scalar":
        case "double-quoted-scalar":
        case "single-quoted-scalar":
          token.type = type;
          token.source = source2;
          break;
        case "block-scalar": {
          const end = token.props.slice(1);
          let oa = source2.length;
          if (token.props[0].type === "block-scalar-header")
            oa -= token.props[0].source.length;
          for (const tok of end)
            tok.offset += oa;
          delete token.props;
          Object.assign(token, { type, source: source2, end });
          break;
        }
        case "block-map":
        case "block-seq": {
          const offset = token.offset + source2.length;
          const nl = { type: "newline", offset, indent: token.indent, source: "\n" };
          delete token.items;
          Object.assign(token, { type, source: source2, end: [nl] });
          break;
        }
        default: {
          const indent = "indent" in token ? token.indent : -1;
          const end = "end" in token && Array.isArray(token.end) ? token.end.filter((st) => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
          for (const key of Object.keys(token))
            if (key !== "type" && key !== "offset")
              delete token[key];
          Object.assign(token, { type, indent, source: source2, end });
        }
      }
    }
    exports.createScalarToken = createScalarToken;
    exports.resolveAsScalar = resolveAsScalar;
    exports.setScalarValue = setScalarValue;
  }
});

// ../../main/node_modules/yaml/dist/parse/cst-stringify.js
var require_cst_stringify = __commonJS({
  "../../main/node_modules/yaml/dist/parse/cst-stringify.js"(exports) {
    "use strict";
    var stringify = (cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
    function stringifyToken(token) {
      switch (token.type) {
        case "block-scalar": {
          let res = "";
          for (const tok of token.props)
            res += stringifyToken(tok);
          return res + token.source;
        }
        case "block-map":
        case "block-seq": {
          let res = "";
          for (const item of token.items)
            res += stringifyItem(item);
          return res;
        }
        case "flow-collection": {
          let res = token.start.source;
          for (const item of token.items)
            res += stringifyItem(item);
          for (const st of token.end)
            res += st.source;
          return res;
        }
        case "document": {
          let res = stringifyItem(token);
          if (token.end)
            for (const st of token.end)
              res += st.source;
          return res;
        }
        default: {
          let res = token.source;
          if ("end" in token && token.end)
            for (const st of token.end)
              res += st.source;
          return res;
        }
      }
    }
    function stringifyItem({ start, key, sep, value }) {
      let res = "";
      for (const st of start)
        res += st.source;
      if (key)
        res += stringifyToken(key);
      if (sep)
        for (const st of sep)
          res += st.source;
      if (value)
        res += stringifyToken(value);
      return res;
    }
    exports.stringify = stringify;
  }
});

// ../../main/node_modules/yaml/dist/parse/cst-visit.js
var require_cst_visit = __commonJS({
  "../../main/node_modules/yaml/dist/parse/cst-visit.js"(exports) {
    "use strict";
    var BREAK = /* @__PURE__ */ Symbol("break visit");
    var SKIP = /* @__PURE__ */ Symbol("skip children");
    var REMOVE = /* @__PURE__ */ Symbol("remove item");
    function visit2(cst, visitor) {
      if ("type" in cst && cst.type === "document")
        cst = { start: cst.start, value: cst.value };
      _visit(Object.freeze([]), cst, visitor);
    }
    visit2.BREAK = BREAK;
    visit2.SKIP = SKIP;
    visit2.REMOVE = REMOVE;
    visit2.itemAtPath = (cst, path) => {
      let item = cst;
      for (const [field, index] of path) {
        const tok = item?.[field];
        if (tok && "items" in tok) {
          item = tok.items[index];
        } else
          return void 0;
      }
      return item;
    };
    visit2.parentCollection = (cst, path) => {
      const parent = visit2.itemAtPath(cst, path.slice(0, -1));
      const field = path[path.length - 1][0];
      const coll = parent?.[field];
      if (coll && "items" in coll)
        return coll;
      throw new Error("Parent collection not found");
    };
    function _visit(path, item, visitor) {
      let ctrl = visitor(item, path);
      if (typeof ctrl === "symbol")
        return ctrl;
      for (const field of ["key", "value"]) {
        const token = item[field];
        if (token && "items" in token) {
          for (let i2 = 0; i2 < token.items.length; ++i2) {
            const ci = _visit(Object.freeze(path.concat([[field, i2]])), token.items[i2], visitor);
            if (typeof ci === "number")
              i2 = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              token.items.splice(i2, 1);
              i2 -= 1;
            }
          }
          if (typeof ctrl === "function" && field === "key")
            ctrl = ctrl(item, path);
        }
      }
      return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
    }
    exports.visit = visit2;
  }
});

// ../../main/node_modules/yaml/dist/parse/cst.js
var require_cst = __commonJS({
  "../../main/node_modules/yaml/dist/parse/cst.js"(exports) {
    "use strict";
    var cstScalar = require_cst_scalar();
    var cstStringify = require_cst_stringify();
    var cstVisit = require_cst_visit();
    var BOM = "\uFEFF";
    var DOCUMENT = "";
    var FLOW_END = "";
    var SCALAR = "";
    var isCollection2 = (token) => !!token && "items" in token;
    var isScalar2 = (token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
    function prettyToken(token) {
      switch (token) {
        case BOM:
          return "<BOM>";
        case DOCUMENT:
          return "<DOC>";
        case FLOW_END:
          return "<FLOW_END>";
        case SCALAR:
          return "<SCALAR>";
        default:
          return JSON.stringify(token);
      }
    }
    function tokenType(source2) {
      switch (source2) {
        case BOM:
          return "byte-order-mark";
        case DOCUMENT:
          return "doc-mode";
        case FLOW_END:
          return "flow-error-end";
        case SCALAR:
          return "scalar";
        case "---":
          return "doc-start";
        case "...":
          return "doc-end";
        case "":
        case "\n":
        case "\r\n":
          return "newline";
        case "-":
          return "seq-item-ind";
        case "?":
          return "explicit-key-ind";
        case ":":
          return "map-value-ind";
        case "{":
          return "flow-map-start";
        case "}":
          return "flow-map-end";
        case "[":
          return "flow-seq-start";
        case "]":
          return "flow-seq-end";
        case ",":
          return "comma";
      }
      switch (source2[0]) {
        case " ":
        case "	":
          return "space";
        case "#":
          return "comment";
        case "%":
          return "directive-line";
        case "*":
          return "alias";
        case "&":
          return "anchor";
        case "!":
          return "tag";
        case "'":
          return "single-quoted-scalar";
        case '"':
          return "double-quoted-scalar";
        case "|":
        case ">":
          return "block-scalar-header";
      }
      return null;
    }
    exports.createScalarToken = cstScalar.createScalarToken;
    exports.resolveAsScalar = cstScalar.resolveAsScalar;
    exports.setScalarValue = cstScalar.setScalarValue;
    exports.stringify = cstStringify.stringify;
    exports.visit = cstVisit.visit;
    exports.BOM = BOM;
    exports.DOCUMENT = DOCUMENT;
    exports.FLOW_END = FLOW_END;
    exports.SCALAR = SCALAR;
    exports.isCollection = isCollection2;
    exports.isScalar = isScalar2;
    exports.prettyToken = prettyToken;
    exports.tokenType = tokenType;
  }
});

// ../../main/node_modules/yaml/dist/parse/lexer.js
var require_lexer = __commonJS({
  "../../main/node_modules/yaml/dist/parse/lexer.js"(exports) {
    "use strict";
    var cst = require_cst();
    function isEmpty(ch) {
      switch (ch) {
        case void 0:
        case " ":
        case "\n":
        case "\r":
        case "	":
          return true;
        default:
          return false;
      }
    }
    var hexDigits = new Set("0123456789ABCDEFabcdef");
    var tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
    var flowIndicatorChars = new Set(",[]{}");
    var invalidAnchorChars = new Set(" ,[]{}\n\r	");
    var isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
    var Lexer = class {
      constructor() {
        this.atEnd = false;
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        this.buffer = "";
        this.flowKey = false;
        this.flowLevel = 0;
        this.indentNext = 0;
        this.indentValue = 0;
        this.lineEndPos = null;
        this.next = null;
        this.pos = 0;
      }
      /**
       * Generate YAML tokens from the `source` string. If `incomplete`,
       * a part of the last line may be left as a buffer for the next call.
       *
       * @returns A generator of lexical tokens
       */
      *lex(source2, incomplete = false) {
        if (source2) {
          if (typeof source2 !== "string")
            throw TypeError("source is not a string");
          this.buffer = this.buffer ? this.buffer + source2 : source2;
          this.lineEndPos = null;
        }
        this.atEnd = !incomplete;
        let next = this.next ?? "stream";
        while (next && (incomplete || this.hasChars(1)))
          next = yield* this.parseNext(next);
      }
      atLineEnd() {
        let i2 = this.pos;
        let ch = this.buffer[i2];
        while (ch === " " || ch === "	")
          ch = this.buffer[++i2];
        if (!ch || ch === "#" || ch === "\n")
          return true;
        if (ch === "\r")
          return this.buffer[i2 + 1] === "\n";
        return false;
      }
      charAt(n2) {
        return this.buffer[this.pos + n2];
      }
      continueScalar(offset) {
        let ch = this.buffer[offset];
        if (this.indentNext > 0) {
          let indent = 0;
          while (ch === " ")
            ch = this.buffer[++indent + offset];
          if (ch === "\r") {
            const next = this.buffer[indent + offset + 1];
            if (next === "\n" || !next && !this.atEnd)
              return offset + indent + 1;
          }
          return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
        }
        if (ch === "-" || ch === ".") {
          const dt = this.buffer.substr(offset, 3);
          if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3]))
            return -1;
        }
        return offset;
      }
      getLine() {
        let end = this.lineEndPos;
        if (typeof end !== "number" || end !== -1 && end < this.pos) {
          end = this.buffer.indexOf("\n", this.pos);
          this.lineEndPos = end;
        }
        if (end === -1)
          return this.atEnd ? this.buffer.substring(this.pos) : null;
        if (this.buffer[end - 1] === "\r")
          end -= 1;
        return this.buffer.substring(this.pos, end);
      }
      hasChars(n2) {
        return this.pos + n2 <= this.buffer.length;
      }
      setNext(state) {
        this.buffer = this.buffer.substring(this.pos);
        this.pos = 0;
        this.lineEndPos = null;
        this.next = state;
        return null;
      }
      peek(n2) {
        return this.buffer.substr(this.pos, n2);
      }
      *parseNext(next) {
        switch (next) {
          case "stream":
            return yield* this.parseStream();
          case "line-start":
            return yield* this.parseLineStart();
          case "block-start":
            return yield* this.parseBlockStart();
          case "doc":
            return yield* this.parseDocument();
          case "flow":
            return yield* this.parseFlowCollection();
          case "quoted-scalar":
            return yield* this.parseQuotedScalar();
          case "block-scalar":
            return yield* this.parseBlockScalar();
          case "plain-scalar":
            return yield* this.parsePlainScalar();
        }
      }
      *parseStream() {
        let line = this.getLine();
        if (line === null)
          return this.setNext("stream");
        if (line[0] === cst.BOM) {
          yield* this.pushCount(1);
          line = line.substring(1);
        }
        if (line[0] === "%") {
          let dirEnd = line.length;
          let cs = line.indexOf("#");
          while (cs !== -1) {
            const ch = line[cs - 1];
            if (ch === " " || ch === "	") {
              dirEnd = cs - 1;
              break;
            } else {
              cs = line.indexOf("#", cs + 1);
            }
          }
          while (true) {
            const ch = line[dirEnd - 1];
            if (ch === " " || ch === "	")
              dirEnd -= 1;
            else
              break;
          }
          const n2 = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
          yield* this.pushCount(line.length - n2);
          this.pushNewline();
          return "stream";
        }
        if (this.atLineEnd()) {
          const sp = yield* this.pushSpaces(true);
          yield* this.pushCount(line.length - sp);
          yield* this.pushNewline();
          return "stream";
        }
        yield cst.DOCUMENT;
        return yield* this.parseLineStart();
      }
      *parseLineStart() {
        const ch = this.charAt(0);
        if (!ch && !this.atEnd)
          return this.setNext("line-start");
        if (ch === "-" || ch === ".") {
          if (!this.atEnd && !this.hasChars(4))
            return this.setNext("line-start");
          const s5 = this.peek(3);
          if ((s5 === "---" || s5 === "...") && isEmpty(this.charAt(3))) {
            yield* this.pushCount(3);
            this.indentValue = 0;
            this.indentNext = 0;
            return s5 === "---" ? "doc" : "stream";
          }
        }
        this.indentValue = yield* this.pushSpaces(false);
        if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
          this.indentNext = this.indentValue;
        return yield* this.parseBlockStart();
      }
      *parseBlockStart() {
        const [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
          return this.setNext("block-start");
        if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
          const n2 = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
          this.indentNext = this.indentValue + 1;
          this.indentValue += n2;
          return "block-start";
        }
        return "doc";
      }
      *parseDocument() {
        yield* this.pushSpaces(true);
        const line = this.getLine();
        if (line === null)
          return this.setNext("doc");
        let n2 = yield* this.pushIndicators();
        switch (line[n2]) {
          case "#":
            yield* this.pushCount(line.length - n2);
          // fallthrough
          case void 0:
            yield* this.pushNewline();
            return yield* this.parseLineStart();
          case "{":
          case "[":
            yield* this.pushCount(1);
            this.flowKey = false;
            this.flowLevel = 1;
            return "flow";
          case "}":
          case "]":
            yield* this.pushCount(1);
            return "doc";
          case "*":
            yield* this.pushUntil(isNotAnchorChar);
            return "doc";
          case '"':
          case "'":
            return yield* this.parseQuotedScalar();
          case "|":
          case ">":
            n2 += yield* this.parseBlockScalarHeader();
            n2 += yield* this.pushSpaces(true);
            yield* this.pushCount(line.length - n2);
            yield* this.pushNewline();
            return yield* this.parseBlockScalar();
          default:
            return yield* this.parsePlainScalar();
        }
      }
      *parseFlowCollection() {
        let nl, sp;
        let indent = -1;
        do {
          nl = yield* this.pushNewline();
          if (nl > 0) {
            sp = yield* this.pushSpaces(false);
            this.indentValue = indent = sp;
          } else {
            sp = 0;
          }
          sp += yield* this.pushSpaces(true);
        } while (nl + sp > 0);
        const line = this.getLine();
        if (line === null)
          return this.setNext("flow");
        if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
          const atFlowEndMarker = indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}");
          if (!atFlowEndMarker) {
            this.flowLevel = 0;
            yield cst.FLOW_END;
            return yield* this.parseLineStart();
          }
        }
        let n2 = 0;
        while (line[n2] === ",") {
          n2 += yield* this.pushCount(1);
          n2 += yield* this.pushSpaces(true);
          this.flowKey = false;
        }
        n2 += yield* this.pushIndicators();
        switch (line[n2]) {
          case void 0:
            return "flow";
          case "#":
            yield* this.pushCount(line.length - n2);
            return "flow";
          case "{":
          case "[":
            yield* this.pushCount(1);
            this.flowKey = false;
            this.flowLevel += 1;
            return "flow";
          case "}":
          case "]":
            yield* this.pushCount(1);
            this.flowKey = true;
            this.flowLevel -= 1;
            return this.flowLevel ? "flow" : "doc";
          case "*":
            yield* this.pushUntil(isNotAnchorChar);
            return "flow";
          case '"':
          case "'":
            this.flowKey = true;
            return yield* this.parseQuotedScalar();
          case ":": {
            const next = this.charAt(1);
            if (this.flowKey || isEmpty(next) || next === ",") {
              this.flowKey = false;
              yield* this.pushCount(1);
              yield* this.pushSpaces(true);
              return "flow";
            }
          }
          // fallthrough
          default:
            this.flowKey = false;
            return yield* this.parsePlainScalar();
        }
      }
      *parseQuotedScalar() {
        const quote = this.charAt(0);
        let end = this.buffer.indexOf(quote, this.pos + 1);
        if (quote === "'") {
          while (end !== -1 && this.buffer[end + 1] === "'")
            end = this.buffer.indexOf("'", end + 2);
        } else {
          while (end !== -1) {
            let n2 = 0;
            while (this.buffer[end - 1 - n2] === "\\")
              n2 += 1;
            if (n2 % 2 === 0)
              break;
            end = this.buffer.indexOf('"', end + 1);
          }
        }
        const qb = this.buffer.substring(0, end);
        let nl = qb.indexOf("\n", this.pos);
        if (nl !== -1) {
          while (nl !== -1) {
            const cs = this.continueScalar(nl + 1);
            if (cs === -1)
              break;
            nl = qb.indexOf("\n", cs);
          }
          if (nl !== -1) {
            end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
          }
        }
        if (end === -1) {
          if (!this.atEnd)
            return this.setNext("quoted-scalar");
          end = this.buffer.length;
        }
        yield* this.pushToIndex(end + 1, false);
        return this.flowLevel ? "flow" : "doc";
      }
      *parseBlockScalarHeader() {
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        let i2 = this.pos;
        while (true) {
          const ch = this.buffer[++i2];
          if (ch === "+")
            this.blockScalarKeep = true;
          else if (ch > "0" && ch <= "9")
            this.blockScalarIndent = Number(ch) - 1;
          else if (ch !== "-")
            break;
        }
        return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
      }
      *parseBlockScalar() {
        let nl = this.pos - 1;
        let indent = 0;
        let ch;
        loop: for (let i3 = this.pos; ch = this.buffer[i3]; ++i3) {
          switch (ch) {
            case " ":
              indent += 1;
              break;
            case "\n":
              nl = i3;
              indent = 0;
              break;
            case "\r": {
              const next = this.buffer[i3 + 1];
              if (!next && !this.atEnd)
                return this.setNext("block-scalar");
              if (next === "\n")
                break;
            }
            // fallthrough
            default:
              break loop;
          }
        }
        if (!ch && !this.atEnd)
          return this.setNext("block-scalar");
        if (indent >= this.indentNext) {
          if (this.blockScalarIndent === -1)
            this.indentNext = indent;
          else {
            this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
          }
          do {
            const cs = this.continueScalar(nl + 1);
            if (cs === -1)
              break;
            nl = this.buffer.indexOf("\n", cs);
          } while (nl !== -1);
          if (nl === -1) {
            if (!this.atEnd)
              return this.setNext("block-scalar");
            nl = this.buffer.length;
          }
        }
        let i2 = nl + 1;
        ch = this.buffer[i2];
        while (ch === " ")
          ch = this.buffer[++i2];
        if (ch === "	") {
          while (ch === "	" || ch === " " || ch === "\r" || ch === "\n")
            ch = this.buffer[++i2];
          nl = i2 - 1;
        } else if (!this.blockScalarKeep) {
          do {
            let i3 = nl - 1;
            let ch2 = this.buffer[i3];
            if (ch2 === "\r")
              ch2 = this.buffer[--i3];
            const lastChar = i3;
            while (ch2 === " ")
              ch2 = this.buffer[--i3];
            if (ch2 === "\n" && i3 >= this.pos && i3 + 1 + indent > lastChar)
              nl = i3;
            else
              break;
          } while (true);
        }
        yield cst.SCALAR;
        yield* this.pushToIndex(nl + 1, true);
        return yield* this.parseLineStart();
      }
      *parsePlainScalar() {
        const inFlow = this.flowLevel > 0;
        let end = this.pos - 1;
        let i2 = this.pos - 1;
        let ch;
        while (ch = this.buffer[++i2]) {
          if (ch === ":") {
            const next = this.buffer[i2 + 1];
            if (isEmpty(next) || inFlow && flowIndicatorChars.has(next))
              break;
            end = i2;
          } else if (isEmpty(ch)) {
            let next = this.buffer[i2 + 1];
            if (ch === "\r") {
              if (next === "\n") {
                i2 += 1;
                ch = "\n";
                next = this.buffer[i2 + 1];
              } else
                end = i2;
            }
            if (next === "#" || inFlow && flowIndicatorChars.has(next))
              break;
            if (ch === "\n") {
              const cs = this.continueScalar(i2 + 1);
              if (cs === -1)
                break;
              i2 = Math.max(i2, cs - 2);
            }
          } else {
            if (inFlow && flowIndicatorChars.has(ch))
              break;
            end = i2;
          }
        }
        if (!ch && !this.atEnd)
          return this.setNext("plain-scalar");
        yield cst.SCALAR;
        yield* this.pushToIndex(end + 1, true);
        return inFlow ? "flow" : "doc";
      }
      *pushCount(n2) {
        if (n2 > 0) {
          yield this.buffer.substr(this.pos, n2);
          this.pos += n2;
          return n2;
        }
        return 0;
      }
      *pushToIndex(i2, allowEmpty) {
        const s5 = this.buffer.slice(this.pos, i2);
        if (s5) {
          yield s5;
          this.pos += s5.length;
          return s5.length;
        } else if (allowEmpty)
          yield "";
        return 0;
      }
      *pushIndicators() {
        let n2 = 0;
        loop: while (true) {
          switch (this.charAt(0)) {
            case "!":
              n2 += yield* this.pushTag();
              n2 += yield* this.pushSpaces(true);
              continue loop;
            case "&":
              n2 += yield* this.pushUntil(isNotAnchorChar);
              n2 += yield* this.pushSpaces(true);
              continue loop;
            case "-":
            // this is an error
            case "?":
            // this is an error outside flow collections
            case ":": {
              const inFlow = this.flowLevel > 0;
              const ch1 = this.charAt(1);
              if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
                if (!inFlow)
                  this.indentNext = this.indentValue + 1;
                else if (this.flowKey)
                  this.flowKey = false;
                n2 += yield* this.pushCount(1);
                n2 += yield* this.pushSpaces(true);
                continue loop;
              }
            }
          }
          break loop;
        }
        return n2;
      }
      *pushTag() {
        if (this.charAt(1) === "<") {
          let i2 = this.pos + 2;
          let ch = this.buffer[i2];
          while (!isEmpty(ch) && ch !== ">")
            ch = this.buffer[++i2];
          return yield* this.pushToIndex(ch === ">" ? i2 + 1 : i2, false);
        } else {
          let i2 = this.pos + 1;
          let ch = this.buffer[i2];
          while (ch) {
            if (tagChars.has(ch))
              ch = this.buffer[++i2];
            else if (ch === "%" && hexDigits.has(this.buffer[i2 + 1]) && hexDigits.has(this.buffer[i2 + 2])) {
              ch = this.buffer[i2 += 3];
            } else
              break;
          }
          return yield* this.pushToIndex(i2, false);
        }
      }
      *pushNewline() {
        const ch = this.buffer[this.pos];
        if (ch === "\n")
          return yield* this.pushCount(1);
        else if (ch === "\r" && this.charAt(1) === "\n")
          return yield* this.pushCount(2);
        else
          return 0;
      }
      *pushSpaces(allowTabs) {
        let i2 = this.pos - 1;
        let ch;
        do {
          ch = this.buffer[++i2];
        } while (ch === " " || allowTabs && ch === "	");
        const n2 = i2 - this.pos;
        if (n2 > 0) {
          yield this.buffer.substr(this.pos, n2);
          this.pos = i2;
        }
        return n2;
      }
      *pushUntil(test) {
        let i2 = this.pos;
        let ch = this.buffer[i2];
        while (!test(ch))
          ch = this.buffer[++i2];
        return yield* this.pushToIndex(i2, false);
      }
    };
    exports.Lexer = Lexer;
  }
});

// ../../main/node_modules/yaml/dist/parse/line-counter.js
var require_line_counter = __commonJS({
  "../../main/node_modules/yaml/dist/parse/line-counter.js"(exports) {
    "use strict";
    var LineCounter2 = class {
      constructor() {
        this.lineStarts = [];
        this.addNewLine = (offset) => this.lineStarts.push(offset);
        this.linePos = (offset) => {
          let low = 0;
          let high = this.lineStarts.length;
          while (low < high) {
            const mid = low + high >> 1;
            if (this.lineStarts[mid] < offset)
              low = mid + 1;
            else
              high = mid;
          }
          if (this.lineStarts[low] === offset)
            return { line: low + 1, col: 1 };
          if (low === 0)
            return { line: 0, col: offset };
          const start = this.lineStarts[low - 1];
          return { line: low, col: offset - start + 1 };
        };
      }
    };
    exports.LineCounter = LineCounter2;
  }
});

// ../../main/node_modules/yaml/dist/parse/parser.js
var require_parser = __commonJS({
  "../../main/node_modules/yaml/dist/parse/parser.js"(exports) {
    "use strict";
    var node_process = __require("process");
    var cst = require_cst();
    var lexer = require_lexer();
    function includesToken(list, type) {
      for (let i2 = 0; i2 < list.length; ++i2)
        if (list[i2].type === type)
          return true;
      return false;
    }
    function findNonEmptyIndex(list) {
      for (let i2 = 0; i2 < list.length; ++i2) {
        switch (list[i2].type) {
          case "space":
          case "comment":
          case "newline":
            break;
          default:
            return i2;
        }
      }
      return -1;
    }
    function isFlowToken(token) {
      switch (token?.type) {
        case "alias":
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar":
        case "flow-collection":
          return true;
        default:
          return false;
      }
    }
    function getPrevProps(parent) {
      switch (parent.type) {
        case "document":
          return parent.start;
        case "block-map": {
          const it = parent.items[parent.items.length - 1];
          return it.sep ?? it.start;
        }
        case "block-seq":
          return parent.items[parent.items.length - 1].start;
        /* istanbul ignore next should not happen */
        default:
          return [];
      }
    }
    function getFirstKeyStartProps(prev) {
      if (prev.length === 0)
        return [];
      let i2 = prev.length;
      loop: while (--i2 >= 0) {
        switch (prev[i2].type) {
          case "doc-start":
          case "explicit-key-ind":
          case "map-value-ind":
          case "seq-item-ind":
          case "newline":
            break loop;
        }
      }
      while (prev[++i2]?.type === "space") {
      }
      return prev.splice(i2, prev.length);
    }
    function arrayPushArray(target, source2) {
      if (source2.length < 1e5)
        Array.prototype.push.apply(target, source2);
      else
        for (let i2 = 0; i2 < source2.length; ++i2)
          target.push(source2[i2]);
    }
    function fixFlowSeqItems(fc) {
      if (fc.start.type === "flow-seq-start") {
        for (const it of fc.items) {
          if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
            if (it.key)
              it.value = it.key;
            delete it.key;
            if (isFlowToken(it.value)) {
              if (it.value.end)
                arrayPushArray(it.value.end, it.sep);
              else
                it.value.end = it.sep;
            } else
              arrayPushArray(it.start, it.sep);
            delete it.sep;
          }
        }
      }
    }
    var Parser = class {
      /**
       * @param onNewLine - If defined, called separately with the start position of
       *   each new line (in `parse()`, including the start of input).
       */
      constructor(onNewLine) {
        this.atNewLine = true;
        this.atScalar = false;
        this.indent = 0;
        this.offset = 0;
        this.onKeyLine = false;
        this.stack = [];
        this.source = "";
        this.type = "";
        this.lexer = new lexer.Lexer();
        this.onNewLine = onNewLine;
      }
      /**
       * Parse `source` as a YAML stream.
       * If `incomplete`, a part of the last line may be left as a buffer for the next call.
       *
       * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
       *
       * @returns A generator of tokens representing each directive, document, and other structure.
       */
      *parse(source2, incomplete = false) {
        if (this.onNewLine && this.offset === 0)
          this.onNewLine(0);
        for (const lexeme of this.lexer.lex(source2, incomplete))
          yield* this.next(lexeme);
        if (!incomplete)
          yield* this.end();
      }
      /**
       * Advance the parser by the `source` of one lexical token.
       */
      *next(source2) {
        this.source = source2;
        if (node_process.env.LOG_TOKENS)
          console.log("|", cst.prettyToken(source2));
        if (this.atScalar) {
          this.atScalar = false;
          yield* this.step();
          this.offset += source2.length;
          return;
        }
        const type = cst.tokenType(source2);
        if (!type) {
          const message = `Not a YAML token: ${source2}`;
          yield* this.pop({ type: "error", offset: this.offset, message, source: source2 });
          this.offset += source2.length;
        } else if (type === "scalar") {
          this.atNewLine = false;
          this.atScalar = true;
          this.type = "scalar";
        } else {
          this.type = type;
          yield* this.step();
          switch (type) {
            case "newline":
              this.atNewLine = true;
              this.indent = 0;
              if (this.onNewLine)
                this.onNewLine(this.offset + source2.length);
              break;
            case "space":
              if (this.atNewLine && source2[0] === " ")
                this.indent += source2.length;
              break;
            case "explicit-key-ind":
            case "map-value-ind":
            case "seq-item-ind":
              if (this.atNewLine)
                this.indent += source2.length;
              break;
            case "doc-mode":
            case "flow-error-end":
              return;
            default:
              this.atNewLine = false;
          }
          this.offset += source2.length;
        }
      }
      /** Call at end of input to push out any remaining constructions */
      *end() {
        while (this.stack.length > 0)
          yield* this.pop();
      }
      get sourceToken() {
        const st = {
          type: this.type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
        return st;
      }
      *step() {
        const top = this.peek(1);
        if (this.type === "doc-end" && top?.type !== "doc-end") {
          while (this.stack.length > 0)
            yield* this.pop();
          this.stack.push({
            type: "doc-end",
            offset: this.offset,
            source: this.source
          });
          return;
        }
        if (!top)
          return yield* this.stream();
        switch (top.type) {
          case "document":
            return yield* this.document(top);
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return yield* this.scalar(top);
          case "block-scalar":
            return yield* this.blockScalar(top);
          case "block-map":
            return yield* this.blockMap(top);
          case "block-seq":
            return yield* this.blockSequence(top);
          case "flow-collection":
            return yield* this.flowCollection(top);
          case "doc-end":
            return yield* this.documentEnd(top);
        }
        yield* this.pop();
      }
      peek(n2) {
        return this.stack[this.stack.length - n2];
      }
      *pop(error2) {
        const token = error2 ?? this.stack.pop();
        if (!token) {
          const message = "Tried to pop an empty stack";
          yield { type: "error", offset: this.offset, source: "", message };
        } else if (this.stack.length === 0) {
          yield token;
        } else {
          const top = this.peek(1);
          if (token.type === "block-scalar") {
            token.indent = "indent" in top ? top.indent : 0;
          } else if (token.type === "flow-collection" && top.type === "document") {
            token.indent = 0;
          }
          if (token.type === "flow-collection")
            fixFlowSeqItems(token);
          switch (top.type) {
            case "document":
              top.value = token;
              break;
            case "block-scalar":
              top.props.push(token);
              break;
            case "block-map": {
              const it = top.items[top.items.length - 1];
              if (it.value) {
                top.items.push({ start: [], key: token, sep: [] });
                this.onKeyLine = true;
                return;
              } else if (it.sep) {
                it.value = token;
              } else {
                Object.assign(it, { key: token, sep: [] });
                this.onKeyLine = !it.explicitKey;
                return;
              }
              break;
            }
            case "block-seq": {
              const it = top.items[top.items.length - 1];
              if (it.value)
                top.items.push({ start: [], value: token });
              else
                it.value = token;
              break;
            }
            case "flow-collection": {
              const it = top.items[top.items.length - 1];
              if (!it || it.value)
                top.items.push({ start: [], key: token, sep: [] });
              else if (it.sep)
                it.value = token;
              else
                Object.assign(it, { key: token, sep: [] });
              return;
            }
            /* istanbul ignore next should not happen */
            default:
              yield* this.pop();
              yield* this.pop(token);
          }
          if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
            const last2 = token.items[token.items.length - 1];
            if (last2 && !last2.sep && !last2.value && last2.start.length > 0 && findNonEmptyIndex(last2.start) === -1 && (token.indent === 0 || last2.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
              if (top.type === "document")
                top.end = last2.start;
              else
                top.items.push({ start: last2.start });
              token.items.splice(-1, 1);
            }
          }
        }
      }
      *stream() {
        switch (this.type) {
          case "directive-line":
            yield { type: "directive", offset: this.offset, source: this.source };
            return;
          case "byte-order-mark":
          case "space":
          case "comment":
          case "newline":
            yield this.sourceToken;
            return;
          case "doc-mode":
          case "doc-start": {
            const doc = {
              type: "document",
              offset: this.offset,
              start: []
            };
            if (this.type === "doc-start")
              doc.start.push(this.sourceToken);
            this.stack.push(doc);
            return;
          }
        }
        yield {
          type: "error",
          offset: this.offset,
          message: `Unexpected ${this.type} token in YAML stream`,
          source: this.source
        };
      }
      *document(doc) {
        if (doc.value)
          return yield* this.lineEnd(doc);
        switch (this.type) {
          case "doc-start": {
            if (findNonEmptyIndex(doc.start) !== -1) {
              yield* this.pop();
              yield* this.step();
            } else
              doc.start.push(this.sourceToken);
            return;
          }
          case "anchor":
          case "tag":
          case "space":
          case "comment":
          case "newline":
            doc.start.push(this.sourceToken);
            return;
        }
        const bv = this.startBlockValue(doc);
        if (bv)
          this.stack.push(bv);
        else {
          yield {
            type: "error",
            offset: this.offset,
            message: `Unexpected ${this.type} token in YAML document`,
            source: this.source
          };
        }
      }
      *scalar(scalar) {
        if (this.type === "map-value-ind") {
          const prev = getPrevProps(this.peek(2));
          const start = getFirstKeyStartProps(prev);
          let sep;
          if (scalar.end) {
            sep = scalar.end;
            sep.push(this.sourceToken);
            delete scalar.end;
          } else
            sep = [this.sourceToken];
          const map = {
            type: "block-map",
            offset: scalar.offset,
            indent: scalar.indent,
            items: [{ start, key: scalar, sep }]
          };
          this.onKeyLine = true;
          this.stack[this.stack.length - 1] = map;
        } else
          yield* this.lineEnd(scalar);
      }
      *blockScalar(scalar) {
        switch (this.type) {
          case "space":
          case "comment":
          case "newline":
            scalar.props.push(this.sourceToken);
            return;
          case "scalar":
            scalar.source = this.source;
            this.atNewLine = true;
            this.indent = 0;
            if (this.onNewLine) {
              let nl = this.source.indexOf("\n") + 1;
              while (nl !== 0) {
                this.onNewLine(this.offset + nl);
                nl = this.source.indexOf("\n", nl) + 1;
              }
            }
            yield* this.pop();
            break;
          /* istanbul ignore next should not happen */
          default:
            yield* this.pop();
            yield* this.step();
        }
      }
      *blockMap(map) {
        const it = map.items[map.items.length - 1];
        switch (this.type) {
          case "newline":
            this.onKeyLine = false;
            if (it.value) {
              const end = "end" in it.value ? it.value.end : void 0;
              const last2 = Array.isArray(end) ? end[end.length - 1] : void 0;
              if (last2?.type === "comment")
                end?.push(this.sourceToken);
              else
                map.items.push({ start: [this.sourceToken] });
            } else if (it.sep) {
              it.sep.push(this.sourceToken);
            } else {
              it.start.push(this.sourceToken);
            }
            return;
          case "space":
          case "comment":
            if (it.value) {
              map.items.push({ start: [this.sourceToken] });
            } else if (it.sep) {
              it.sep.push(this.sourceToken);
            } else {
              if (this.atIndentedComment(it.start, map.indent)) {
                const prev = map.items[map.items.length - 2];
                const end = prev?.value?.end;
                if (Array.isArray(end)) {
                  arrayPushArray(end, it.start);
                  end.push(this.sourceToken);
                  map.items.pop();
                  return;
                }
              }
              it.start.push(this.sourceToken);
            }
            return;
        }
        if (this.indent >= map.indent) {
          const atMapIndent = !this.onKeyLine && this.indent === map.indent;
          const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
          let start = [];
          if (atNextItem && it.sep && !it.value) {
            const nl = [];
            for (let i2 = 0; i2 < it.sep.length; ++i2) {
              const st = it.sep[i2];
              switch (st.type) {
                case "newline":
                  nl.push(i2);
                  break;
                case "space":
                  break;
                case "comment":
                  if (st.indent > map.indent)
                    nl.length = 0;
                  break;
                default:
                  nl.length = 0;
              }
            }
            if (nl.length >= 2)
              start = it.sep.splice(nl[1]);
          }
          switch (this.type) {
            case "anchor":
            case "tag":
              if (atNextItem || it.value) {
                start.push(this.sourceToken);
                map.items.push({ start });
                this.onKeyLine = true;
              } else if (it.sep) {
                it.sep.push(this.sourceToken);
              } else {
                it.start.push(this.sourceToken);
              }
              return;
            case "explicit-key-ind":
              if (!it.sep && !it.explicitKey) {
                it.start.push(this.sourceToken);
                it.explicitKey = true;
              } else if (atNextItem || it.value) {
                start.push(this.sourceToken);
                map.items.push({ start, explicitKey: true });
              } else {
                this.stack.push({
                  type: "block-map",
                  offset: this.offset,
                  indent: this.indent,
                  items: [{ start: [this.sourceToken], explicitKey: true }]
                });
              }
              this.onKeyLine = true;
              return;
            case "map-value-ind":
              if (it.explicitKey) {
                if (!it.sep) {
                  if (includesToken(it.start, "newline")) {
                    Object.assign(it, { key: null, sep: [this.sourceToken] });
                  } else {
                    const start2 = getFirstKeyStartProps(it.start);
                    this.stack.push({
                      type: "block-map",
                      offset: this.offset,
                      indent: this.indent,
                      items: [{ start: start2, key: null, sep: [this.sourceToken] }]
                    });
                  }
                } else if (it.value) {
                  map.items.push({ start: [], key: null, sep: [this.sourceToken] });
                } else if (includesToken(it.sep, "map-value-ind")) {
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, key: null, sep: [this.sourceToken] }]
                  });
                } else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
                  const start2 = getFirstKeyStartProps(it.start);
                  const key = it.key;
                  const sep = it.sep;
                  sep.push(this.sourceToken);
                  delete it.key;
                  delete it.sep;
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: start2, key, sep }]
                  });
                } else if (start.length > 0) {
                  it.sep = it.sep.concat(start, this.sourceToken);
                } else {
                  it.sep.push(this.sourceToken);
                }
              } else {
                if (!it.sep) {
                  Object.assign(it, { key: null, sep: [this.sourceToken] });
                } else if (it.value || atNextItem) {
                  map.items.push({ start, key: null, sep: [this.sourceToken] });
                } else if (includesToken(it.sep, "map-value-ind")) {
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: [], key: null, sep: [this.sourceToken] }]
                  });
                } else {
                  it.sep.push(this.sourceToken);
                }
              }
              this.onKeyLine = true;
              return;
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar": {
              const fs = this.flowScalar(this.type);
              if (atNextItem || it.value) {
                map.items.push({ start, key: fs, sep: [] });
                this.onKeyLine = true;
              } else if (it.sep) {
                this.stack.push(fs);
              } else {
                Object.assign(it, { key: fs, sep: [] });
                this.onKeyLine = true;
              }
              return;
            }
            default: {
              const bv = this.startBlockValue(map);
              if (bv) {
                if (bv.type === "block-seq") {
                  if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
                    yield* this.pop({
                      type: "error",
                      offset: this.offset,
                      message: "Unexpected block-seq-ind on same line with key",
                      source: this.source
                    });
                    return;
                  }
                } else if (atMapIndent) {
                  map.items.push({ start });
                }
                this.stack.push(bv);
                return;
              }
            }
          }
        }
        yield* this.pop();
        yield* this.step();
      }
      *blockSequence(seq) {
        const it = seq.items[seq.items.length - 1];
        switch (this.type) {
          case "newline":
            if (it.value) {
              const end = "end" in it.value ? it.value.end : void 0;
              const last2 = Array.isArray(end) ? end[end.length - 1] : void 0;
              if (last2?.type === "comment")
                end?.push(this.sourceToken);
              else
                seq.items.push({ start: [this.sourceToken] });
            } else
              it.start.push(this.sourceToken);
            return;
          case "space":
          case "comment":
            if (it.value)
              seq.items.push({ start: [this.sourceToken] });
            else {
              if (this.atIndentedComment(it.start, seq.indent)) {
                const prev = seq.items[seq.items.length - 2];
                const end = prev?.value?.end;
                if (Array.isArray(end)) {
                  arrayPushArray(end, it.start);
                  end.push(this.sourceToken);
                  seq.items.pop();
                  return;
                }
              }
              it.start.push(this.sourceToken);
            }
            return;
          case "anchor":
          case "tag":
            if (it.value || this.indent <= seq.indent)
              break;
            it.start.push(this.sourceToken);
            return;
          case "seq-item-ind":
            if (this.indent !== seq.indent)
              break;
            if (it.value || includesToken(it.start, "seq-item-ind"))
              seq.items.push({ start: [this.sourceToken] });
            else
              it.start.push(this.sourceToken);
            return;
        }
        if (this.indent > seq.indent) {
          const bv = this.startBlockValue(seq);
          if (bv) {
            this.stack.push(bv);
            return;
          }
        }
        yield* this.pop();
        yield* this.step();
      }
      *flowCollection(fc) {
        const it = fc.items[fc.items.length - 1];
        if (this.type === "flow-error-end") {
          let top;
          do {
            yield* this.pop();
            top = this.peek(1);
          } while (top?.type === "flow-collection");
        } else if (fc.end.length === 0) {
          switch (this.type) {
            case "comma":
            case "explicit-key-ind":
              if (!it || it.sep)
                fc.items.push({ start: [this.sourceToken] });
              else
                it.start.push(this.sourceToken);
              return;
            case "map-value-ind":
              if (!it || it.value)
                fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
              else if (it.sep)
                it.sep.push(this.sourceToken);
              else
                Object.assign(it, { key: null, sep: [this.sourceToken] });
              return;
            case "space":
            case "comment":
            case "newline":
            case "anchor":
            case "tag":
              if (!it || it.value)
                fc.items.push({ start: [this.sourceToken] });
              else if (it.sep)
                it.sep.push(this.sourceToken);
              else
                it.start.push(this.sourceToken);
              return;
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar": {
              const fs = this.flowScalar(this.type);
              if (!it || it.value)
                fc.items.push({ start: [], key: fs, sep: [] });
              else if (it.sep)
                this.stack.push(fs);
              else
                Object.assign(it, { key: fs, sep: [] });
              return;
            }
            case "flow-map-end":
            case "flow-seq-end":
              fc.end.push(this.sourceToken);
              return;
          }
          const bv = this.startBlockValue(fc);
          if (bv)
            this.stack.push(bv);
          else {
            yield* this.pop();
            yield* this.step();
          }
        } else {
          const parent = this.peek(2);
          if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
            yield* this.pop();
            yield* this.step();
          } else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            fixFlowSeqItems(fc);
            const sep = fc.end.splice(1, fc.end.length);
            sep.push(this.sourceToken);
            const map = {
              type: "block-map",
              offset: fc.offset,
              indent: fc.indent,
              items: [{ start, key: fc, sep }]
            };
            this.onKeyLine = true;
            this.stack[this.stack.length - 1] = map;
          } else {
            yield* this.lineEnd(fc);
          }
        }
      }
      flowScalar(type) {
        if (this.onNewLine) {
          let nl = this.source.indexOf("\n") + 1;
          while (nl !== 0) {
            this.onNewLine(this.offset + nl);
            nl = this.source.indexOf("\n", nl) + 1;
          }
        }
        return {
          type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
      }
      startBlockValue(parent) {
        switch (this.type) {
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return this.flowScalar(this.type);
          case "block-scalar-header":
            return {
              type: "block-scalar",
              offset: this.offset,
              indent: this.indent,
              props: [this.sourceToken],
              source: ""
            };
          case "flow-map-start":
          case "flow-seq-start":
            return {
              type: "flow-collection",
              offset: this.offset,
              indent: this.indent,
              start: this.sourceToken,
              items: [],
              end: []
            };
          case "seq-item-ind":
            return {
              type: "block-seq",
              offset: this.offset,
              indent: this.indent,
              items: [{ start: [this.sourceToken] }]
            };
          case "explicit-key-ind": {
            this.onKeyLine = true;
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            start.push(this.sourceToken);
            return {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start, explicitKey: true }]
            };
          }
          case "map-value-ind": {
            this.onKeyLine = true;
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            return {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start, key: null, sep: [this.sourceToken] }]
            };
          }
        }
        return null;
      }
      atIndentedComment(start, indent) {
        if (this.type !== "comment")
          return false;
        if (this.indent <= indent)
          return false;
        return start.every((st) => st.type === "newline" || st.type === "space");
      }
      *documentEnd(docEnd) {
        if (this.type !== "doc-mode") {
          if (docEnd.end)
            docEnd.end.push(this.sourceToken);
          else
            docEnd.end = [this.sourceToken];
          if (this.type === "newline")
            yield* this.pop();
        }
      }
      *lineEnd(token) {
        switch (this.type) {
          case "comma":
          case "doc-start":
          case "doc-end":
          case "flow-seq-end":
          case "flow-map-end":
          case "map-value-ind":
            yield* this.pop();
            yield* this.step();
            break;
          case "newline":
            this.onKeyLine = false;
          // fallthrough
          case "space":
          case "comment":
          default:
            if (token.end)
              token.end.push(this.sourceToken);
            else
              token.end = [this.sourceToken];
            if (this.type === "newline")
              yield* this.pop();
        }
      }
    };
    exports.Parser = Parser;
  }
});

// ../../main/node_modules/yaml/dist/public-api.js
var require_public_api = __commonJS({
  "../../main/node_modules/yaml/dist/public-api.js"(exports) {
    "use strict";
    var composer = require_composer();
    var Document = require_Document();
    var errors = require_errors();
    var log = require_log();
    var identity = require_identity();
    var lineCounter = require_line_counter();
    var parser = require_parser();
    function parseOptions(options) {
      const prettyErrors = options.prettyErrors !== false;
      const lineCounter$1 = options.lineCounter || prettyErrors && new lineCounter.LineCounter() || null;
      return { lineCounter: lineCounter$1, prettyErrors };
    }
    function parseAllDocuments(source2, options = {}) {
      const { lineCounter: lineCounter2, prettyErrors } = parseOptions(options);
      const parser$1 = new parser.Parser(lineCounter2?.addNewLine);
      const composer$1 = new composer.Composer(options);
      const docs = Array.from(composer$1.compose(parser$1.parse(source2)));
      if (prettyErrors && lineCounter2)
        for (const doc of docs) {
          doc.errors.forEach(errors.prettifyError(source2, lineCounter2));
          doc.warnings.forEach(errors.prettifyError(source2, lineCounter2));
        }
      if (docs.length > 0)
        return docs;
      return Object.assign([], { empty: true }, composer$1.streamInfo());
    }
    function parseDocument2(source2, options = {}) {
      const { lineCounter: lineCounter2, prettyErrors } = parseOptions(options);
      const parser$1 = new parser.Parser(lineCounter2?.addNewLine);
      const composer$1 = new composer.Composer(options);
      let doc = null;
      for (const _doc of composer$1.compose(parser$1.parse(source2), true, source2.length)) {
        if (!doc)
          doc = _doc;
        else if (doc.options.logLevel !== "silent") {
          doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
          break;
        }
      }
      if (prettyErrors && lineCounter2) {
        doc.errors.forEach(errors.prettifyError(source2, lineCounter2));
        doc.warnings.forEach(errors.prettifyError(source2, lineCounter2));
      }
      return doc;
    }
    function parse2(src, reviver, options) {
      let _reviver = void 0;
      if (typeof reviver === "function") {
        _reviver = reviver;
      } else if (options === void 0 && reviver && typeof reviver === "object") {
        options = reviver;
      }
      const doc = parseDocument2(src, options);
      if (!doc)
        return null;
      doc.warnings.forEach((warning) => log.warn(doc.options.logLevel, warning));
      if (doc.errors.length > 0) {
        if (doc.options.logLevel !== "silent")
          throw doc.errors[0];
        else
          doc.errors = [];
      }
      return doc.toJS(Object.assign({ reviver: _reviver }, options));
    }
    function stringify(value, replacer, options) {
      let _replacer = null;
      if (typeof replacer === "function" || Array.isArray(replacer)) {
        _replacer = replacer;
      } else if (options === void 0 && replacer) {
        options = replacer;
      }
      if (typeof options === "string")
        options = options.length;
      if (typeof options === "number") {
        const indent = Math.round(options);
        options = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
      }
      if (value === void 0) {
        const { keepUndefined } = options ?? replacer ?? {};
        if (!keepUndefined)
          return void 0;
      }
      if (identity.isDocument(value) && !_replacer)
        return value.toString(options);
      return new Document.Document(value, _replacer, options).toString(options);
    }
    exports.parse = parse2;
    exports.parseAllDocuments = parseAllDocuments;
    exports.parseDocument = parseDocument2;
    exports.stringify = stringify;
  }
});

// ../../main/node_modules/yaml/dist/index.js
var require_dist = __commonJS({
  "../../main/node_modules/yaml/dist/index.js"(exports) {
    "use strict";
    var composer = require_composer();
    var Document = require_Document();
    var Schema = require_Schema();
    var errors = require_errors();
    var Alias = require_Alias();
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var cst = require_cst();
    var lexer = require_lexer();
    var lineCounter = require_line_counter();
    var parser = require_parser();
    var publicApi = require_public_api();
    var visit2 = require_visit();
    exports.Composer = composer.Composer;
    exports.Document = Document.Document;
    exports.Schema = Schema.Schema;
    exports.YAMLError = errors.YAMLError;
    exports.YAMLParseError = errors.YAMLParseError;
    exports.YAMLWarning = errors.YAMLWarning;
    exports.Alias = Alias.Alias;
    exports.isAlias = identity.isAlias;
    exports.isCollection = identity.isCollection;
    exports.isDocument = identity.isDocument;
    exports.isMap = identity.isMap;
    exports.isNode = identity.isNode;
    exports.isPair = identity.isPair;
    exports.isScalar = identity.isScalar;
    exports.isSeq = identity.isSeq;
    exports.Pair = Pair.Pair;
    exports.Scalar = Scalar.Scalar;
    exports.YAMLMap = YAMLMap.YAMLMap;
    exports.YAMLSeq = YAMLSeq.YAMLSeq;
    exports.CST = cst;
    exports.Lexer = lexer.Lexer;
    exports.LineCounter = lineCounter.LineCounter;
    exports.Parser = parser.Parser;
    exports.parse = publicApi.parse;
    exports.parseAllDocuments = publicApi.parseAllDocuments;
    exports.parseDocument = publicApi.parseDocument;
    exports.stringify = publicApi.stringify;
    exports.visit = visit2.visit;
    exports.visitAsync = visit2.visitAsync;
  }
});

// ../../main/node_modules/zod/v4/core/util.js
var util_exports = {};
__export(util_exports, {
  BIGINT_FORMAT_RANGES: () => BIGINT_FORMAT_RANGES,
  CONSTANT_CATCH: () => CONSTANT_CATCH,
  Class: () => Class,
  NUMBER_FORMAT_RANGES: () => NUMBER_FORMAT_RANGES,
  aborted: () => aborted,
  allowsEval: () => allowsEval,
  assert: () => assert,
  assertEqual: () => assertEqual,
  assertIs: () => assertIs,
  assertNever: () => assertNever,
  assertNotEqual: () => assertNotEqual,
  assignProp: () => assignProp,
  attachSchema: () => attachSchema,
  base64ToUint8Array: () => base64ToUint8Array,
  base64urlToUint8Array: () => base64urlToUint8Array,
  cached: () => cached,
  captureStackTrace: () => captureStackTrace,
  cleanEnum: () => cleanEnum,
  cleanRegex: () => cleanRegex,
  clone: () => clone,
  cloneDef: () => cloneDef,
  codePointLength: () => codePointLength,
  constantCatch: () => constantCatch,
  createTransparentProxy: () => createTransparentProxy,
  defineLazy: () => defineLazy,
  defineLazyInternal: () => defineLazyInternal,
  derived: () => derived,
  esc: () => esc,
  escapeRegex: () => escapeRegex,
  explicitlyAborted: () => explicitlyAborted,
  extend: () => extend,
  finalizeIssue: () => finalizeIssue,
  floatSafeRemainder: () => floatSafeRemainder,
  getElementAtPath: () => getElementAtPath,
  getEnumValues: () => getEnumValues,
  getLengthableOrigin: () => getLengthableOrigin,
  getParsedType: () => getParsedType,
  getSizableOrigin: () => getSizableOrigin,
  hexToUint8Array: () => hexToUint8Array,
  hide: () => hide,
  installLazyProp: () => installLazyProp,
  isObject: () => isObject,
  isPlainObject: () => isPlainObject,
  issue: () => issue,
  joinValues: () => joinValues,
  jsonStringifyReplacer: () => jsonStringifyReplacer,
  members: () => members,
  merge: () => merge,
  mergeDefs: () => mergeDefs,
  normalizeParams: () => normalizeParams,
  nullish: () => nullish,
  numKeys: () => numKeys,
  objectClone: () => objectClone,
  omit: () => omit,
  optionalKeys: () => optionalKeys,
  own: () => own,
  parsedType: () => parsedType,
  partial: () => partial,
  pick: () => pick,
  prefixIssues: () => prefixIssues,
  primitiveTypes: () => primitiveTypes,
  promiseAllObject: () => promiseAllObject,
  propertyKeyTypes: () => propertyKeyTypes,
  randomString: () => randomString,
  rawShape: () => rawShape,
  required: () => required,
  safeExtend: () => safeExtend,
  shallowClone: () => shallowClone,
  sizeCaps: () => sizeCaps,
  slugify: () => slugify,
  stringifyPrimitive: () => stringifyPrimitive,
  toZod: () => toZod,
  uint8ArrayToBase64: () => uint8ArrayToBase64,
  uint8ArrayToBase64url: () => uint8ArrayToBase64url,
  uint8ArrayToHex: () => uint8ArrayToHex,
  unwrapMessage: () => unwrapMessage
});
function assertEqual(val) {
  return val;
}
function assertNotEqual(val) {
  return val;
}
function toZod() {
  return (schema) => schema;
}
function assertIs(_arg) {
}
function assertNever(_x) {
  throw new Error("Unexpected value in exhaustive check");
}
function assert(_) {
}
function getEnumValues(entries) {
  const numericValues = Object.values(entries).filter((v) => typeof v === "number");
  const values = Object.entries(entries).filter(([k, _]) => numericValues.indexOf(+k) === -1).map(([_, v]) => v);
  return values;
}
function joinValues(array2, separator = "|") {
  return array2.map((val) => stringifyPrimitive(val)).join(separator);
}
function jsonStringifyReplacer(_, value) {
  if (typeof value === "bigint")
    return value.toString();
  return value;
}
var Cached = class {
  constructor(getter) {
    this._getter = getter;
    this._value = void 0;
  }
  get value() {
    const getter = this._getter;
    if (getter !== void 0) {
      this._value = getter();
      this._getter = void 0;
    }
    return this._value;
  }
};
function cached(getter) {
  return new Cached(getter);
}
function nullish(input) {
  return input === null || input === void 0;
}
function cleanRegex(source2) {
  const start = source2.startsWith("^") ? 1 : 0;
  const end = source2.endsWith("$") ? source2.length - 1 : source2.length;
  return source2.slice(start, end);
}
function floatSafeRemainder(val, step) {
  const ratio = val / step;
  const roundedRatio = Math.round(ratio);
  const tolerance = 4 * Number.EPSILON * Math.max(Math.abs(ratio), 1);
  if (Math.abs(ratio - roundedRatio) < tolerance)
    return 0;
  return ratio - roundedRatio;
}
var EVALUATING = /* @__PURE__ */ Symbol("evaluating");
function defineLazy(object2, key, getter) {
  let value = void 0;
  Object.defineProperty(object2, key, {
    get() {
      if (value === EVALUATING) {
        return void 0;
      }
      if (value === void 0) {
        value = EVALUATING;
        value = getter();
      }
      return value;
    },
    set(v) {
      Object.defineProperty(object2, key, {
        value: v
        // configurable: true,
      });
    },
    configurable: true
  });
}
function objectClone(obj) {
  return Object.create(Object.getPrototypeOf(obj), Object.getOwnPropertyDescriptors(obj));
}
function assignProp(target, prop, value) {
  Object.defineProperty(target, prop, {
    value,
    writable: true,
    enumerable: true,
    configurable: true
  });
}
function rawShape(def) {
  const desc = Object.getOwnPropertyDescriptor(def, "shape");
  return desc?.get ? desc.get.raw : desc?.value;
}
function sourceShape(schema) {
  return rawShape(schema._zod.def) ?? schema._zod.def.shape;
}
function deferProp(target, key, getter) {
  Object.defineProperty(target, key, {
    get() {
      const value = getter();
      assignProp(this, key, value);
      return value;
    },
    enumerable: true,
    configurable: true
  });
}
function putProp(target, key, value) {
  if (key in target)
    assignProp(target, key, value);
  else
    target[key] = value;
}
function mirrorShape(target, source2, keys, wrap2) {
  const raw = sourceShape(source2);
  for (const key of keys) {
    const desc = Object.getOwnPropertyDescriptor(raw, key);
    if (!desc.enumerable)
      continue;
    if (desc.get) {
      deferProp(target, key, () => {
        const value = source2._zod.def.shape[key];
        return wrap2 ? wrap2(value, key) : value;
      });
    } else
      putProp(target, key, wrap2 ? wrap2(desc.value, key) : desc.value);
  }
}
function mirrorProps(target, source2) {
  for (const key of Reflect.ownKeys(source2)) {
    const desc = Object.getOwnPropertyDescriptor(source2, key);
    if (!desc.enumerable)
      continue;
    if (desc.get)
      deferProp(target, key, () => source2[key]);
    else
      putProp(target, key, desc.value);
  }
}
function mergeDefs(...defs) {
  const mergedDescriptors = {};
  for (const def of defs) {
    const descriptors = Object.getOwnPropertyDescriptors(def);
    Object.assign(mergedDescriptors, descriptors);
  }
  return Object.defineProperties({}, mergedDescriptors);
}
function cloneDef(schema) {
  return mergeDefs(schema._zod.def);
}
function getElementAtPath(obj, path) {
  if (!path)
    return obj;
  return path.reduce((acc, key) => acc?.[key], obj);
}
function promiseAllObject(promisesObj) {
  const keys = Object.keys(promisesObj);
  const promises = keys.map((key) => promisesObj[key]);
  return Promise.all(promises).then((results) => {
    const resolvedObj = {};
    for (let i2 = 0; i2 < keys.length; i2++) {
      resolvedObj[keys[i2]] = results[i2];
    }
    return resolvedObj;
  });
}
function randomString(length = 10) {
  const chars = "abcdefghijklmnopqrstuvwxyz";
  let str = "";
  for (let i2 = 0; i2 < length; i2++) {
    str += chars[Math.floor(Math.random() * chars.length)];
  }
  return str;
}
function esc(str) {
  return JSON.stringify(str);
}
function slugify(input) {
  return input.toLowerCase().trim().replace(/[^\w\s-]/g, "").replace(/[\s_-]+/g, "-").replace(/^-+|-+$/g, "");
}
var captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {
};
function isObject(data) {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}
var allowsEval = /* @__PURE__ */ cached(() => {
  if (globalConfig.jitless) {
    return false;
  }
  if (typeof navigator !== "undefined" && navigator?.userAgent?.includes("Cloudflare")) {
    return false;
  }
  try {
    const F = Function;
    new F("");
    return true;
  } catch (_) {
    return false;
  }
});
function isPlainObject(o2) {
  if (isObject(o2) === false)
    return false;
  const ctor = o2.constructor;
  if (ctor === void 0)
    return true;
  if (typeof ctor !== "function")
    return true;
  const prot = ctor.prototype;
  if (isObject(prot) === false)
    return false;
  if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) {
    return false;
  }
  return true;
}
function shallowClone(o2) {
  if (isPlainObject(o2))
    return { ...o2 };
  if (Array.isArray(o2))
    return [...o2];
  if (o2 instanceof Map)
    return new Map(o2);
  if (o2 instanceof Set)
    return new Set(o2);
  return o2;
}
function numKeys(data) {
  let keyCount = 0;
  for (const key in data) {
    if (Object.prototype.hasOwnProperty.call(data, key)) {
      keyCount++;
    }
  }
  return keyCount;
}
var getParsedType = (data) => {
  const t2 = typeof data;
  switch (t2) {
    case "undefined":
      return "undefined";
    case "string":
      return "string";
    case "number":
      return Number.isNaN(data) ? "nan" : "number";
    case "boolean":
      return "boolean";
    case "function":
      return "function";
    case "bigint":
      return "bigint";
    case "symbol":
      return "symbol";
    case "object":
      if (Array.isArray(data)) {
        return "array";
      }
      if (data === null) {
        return "null";
      }
      if (data.then && typeof data.then === "function" && data.catch && typeof data.catch === "function") {
        return "promise";
      }
      if (typeof Map !== "undefined" && data instanceof Map) {
        return "map";
      }
      if (typeof Set !== "undefined" && data instanceof Set) {
        return "set";
      }
      if (typeof Date !== "undefined" && data instanceof Date) {
        return "date";
      }
      if (typeof File !== "undefined" && data instanceof File) {
        return "file";
      }
      return "object";
    default:
      throw new Error(`Unknown data type: ${t2}`);
  }
};
var propertyKeyTypes = /* @__PURE__ */ new Set(["string", "number", "symbol"]);
var primitiveTypes = /* @__PURE__ */ new Set([
  "string",
  "number",
  "bigint",
  "boolean",
  "symbol",
  "undefined"
]);
function escapeRegex(str) {
  return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function clone(inst, def, params) {
  const cl = new inst._zod.constr(def ?? inst._zod.def);
  if (!def || params?.parent)
    cl._zod.parent = inst;
  return cl;
}
function normalizeParams(_params) {
  const params = _params;
  if (!params)
    return {};
  if (typeof params === "string")
    return { error: () => params };
  if (params?.message !== void 0) {
    if (params?.error !== void 0)
      throw new Error("Cannot specify both `message` and `error` params");
    params.error = params.message;
  }
  delete params.message;
  if (typeof params.error === "string")
    return { ...params, error: () => params.error };
  return params;
}
function createTransparentProxy(getter) {
  let target;
  return new Proxy({}, {
    get(_, prop, receiver) {
      target ?? (target = getter());
      return Reflect.get(target, prop, receiver);
    },
    set(_, prop, value, receiver) {
      target ?? (target = getter());
      return Reflect.set(target, prop, value, receiver);
    },
    has(_, prop) {
      target ?? (target = getter());
      return Reflect.has(target, prop);
    },
    deleteProperty(_, prop) {
      target ?? (target = getter());
      return Reflect.deleteProperty(target, prop);
    },
    ownKeys(_) {
      target ?? (target = getter());
      return Reflect.ownKeys(target);
    },
    getOwnPropertyDescriptor(_, prop) {
      target ?? (target = getter());
      return Reflect.getOwnPropertyDescriptor(target, prop);
    },
    defineProperty(_, prop, descriptor) {
      target ?? (target = getter());
      return Reflect.defineProperty(target, prop, descriptor);
    }
  });
}
function stringifyPrimitive(value) {
  if (typeof value === "bigint")
    return value.toString() + "n";
  if (typeof value === "string")
    return `"${value}"`;
  return `${value}`;
}
function optionalKeys(shape) {
  return Object.keys(shape).filter((k) => {
    return shape[k]._zod.optin !== void 0 && shape[k]._zod.optout === "optional";
  });
}
var NUMBER_FORMAT_RANGES = /* @__PURE__ */ (() => ({
  safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
  int32: [-2147483648, 2147483647],
  uint32: [0, 4294967295],
  float32: [-34028234663852886e22, 34028234663852886e22],
  float64: [-Number.MAX_VALUE, Number.MAX_VALUE]
}))();
var BIGINT_FORMAT_RANGES = {
  int64: [/* @__PURE__ */ BigInt("-9223372036854775808"), /* @__PURE__ */ BigInt("9223372036854775807")],
  uint64: [/* @__PURE__ */ BigInt(0), /* @__PURE__ */ BigInt("18446744073709551615")]
};
function pick(schema, mask) {
  const currDef = schema._zod.def;
  const checks = currDef.checks;
  const hasChecks = checks && checks.length > 0;
  if (hasChecks) {
    throw new Error(".pick() cannot be used on object schemas containing refinements");
  }
  const newShape = {};
  mirrorShape(newShape, schema, maskedKeys(schema, mask));
  return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
function maskedKeys(schema, mask) {
  const raw = sourceShape(schema);
  const keys = [];
  for (const key of Reflect.ownKeys(mask)) {
    if (!Object.getOwnPropertyDescriptor(raw, key)?.enumerable) {
      throw new Error(`Unrecognized key: "${String(key)}"`);
    }
    if (mask[key])
      keys.push(key);
  }
  return keys;
}
function omit(schema, mask) {
  const currDef = schema._zod.def;
  const checks = currDef.checks;
  const hasChecks = checks && checks.length > 0;
  if (hasChecks) {
    throw new Error(".omit() cannot be used on object schemas containing refinements");
  }
  const omitted = new Set(maskedKeys(schema, mask));
  const newShape = {};
  mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)).filter((key) => !omitted.has(key)));
  return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
function extend(schema, shape) {
  if (!isPlainObject(shape)) {
    throw new Error("Invalid input to extend: expected a plain object");
  }
  const checks = schema._zod.def.checks;
  const hasChecks = checks && checks.length > 0;
  if (hasChecks) {
    const existingShape = sourceShape(schema);
    for (const key of Reflect.ownKeys(shape)) {
      if (Object.getOwnPropertyDescriptor(existingShape, key) !== void 0) {
        throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
      }
    }
  }
  return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function extended(schema, shape) {
  const newShape = {};
  mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)));
  mirrorProps(newShape, shape);
  return newShape;
}
function safeExtend(schema, shape) {
  if (!isPlainObject(shape)) {
    throw new Error("Invalid input to safeExtend: expected a plain object");
  }
  return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function merge(a2, b) {
  if (!b?._zod?.def) {
    throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
  }
  if (a2._zod.def.checks?.length) {
    throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");
  }
  const newShape = {};
  mirrorShape(newShape, a2, Reflect.ownKeys(sourceShape(a2)));
  mirrorShape(newShape, b, Reflect.ownKeys(sourceShape(b)));
  const def = mergeDefs(a2._zod.def, {
    shape: newShape,
    get catchall() {
      return b._zod.def.catchall;
    },
    checks: b._zod.def.checks ?? []
  });
  return clone(a2, def);
}
function partial(Class2, schema, mask, name = "partial") {
  const currDef = schema._zod.def;
  const checks = currDef.checks;
  const hasChecks = checks && checks.length > 0;
  if (hasChecks) {
    throw new Error(`.${name}() cannot be used on object schemas containing refinements`);
  }
  const selected = mask ? new Set(maskedKeys(schema, mask)) : void 0;
  const newShape = {};
  mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), Class2 && ((value, key) => selected && !selected.has(key) ? value : new Class2({ type: "optional", innerType: value })));
  return clone(schema, mergeDefs(schema._zod.def, { shape: newShape, checks: [] }));
}
function required(Class2, schema, mask) {
  const selected = mask ? new Set(maskedKeys(schema, mask)) : void 0;
  const newShape = {};
  mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), (value, key) => (
    // overwrite with non-optional
    selected && !selected.has(key) ? value : new Class2({ type: "nonoptional", innerType: value })
  ));
  return clone(schema, mergeDefs(schema._zod.def, { shape: newShape }));
}
function aborted(x, startIndex = 0) {
  if (x.aborted === true)
    return true;
  for (let i2 = startIndex; i2 < x.issues.length; i2++) {
    if (x.issues[i2]?.continue !== true) {
      return true;
    }
  }
  return false;
}
function explicitlyAborted(x, startIndex = 0) {
  if (x.aborted === true)
    return true;
  for (let i2 = startIndex; i2 < x.issues.length; i2++) {
    if (x.issues[i2]?.continue === false) {
      return true;
    }
  }
  return false;
}
function prefixIssues(path, issues) {
  return issues.map((iss) => {
    var _a3;
    (_a3 = iss).path ?? (_a3.path = []);
    iss.path.unshift(path);
    return iss;
  });
}
function unwrapMessage(message) {
  return typeof message === "string" ? message : message?.message;
}
function sizeCaps(defChecks) {
  const caps = [];
  for (const ch of defChecks ?? []) {
    const d = ch._zod.def;
    if (!/_(length|size)$|_equals$/.test(d.check))
      break;
    const max = d.maximum ?? d.length ?? d.size;
    if (max >= 0)
      caps.push([max, ch]);
  }
  return caps;
}
function attachSchema(issues, start, inst) {
  var _a3;
  for (let i2 = start; i2 < issues.length; i2++) {
    (_a3 = issues[i2]).schema ?? (_a3.schema = inst);
  }
}
function finalizeIssue(iss, ctx, config2) {
  var _a3;
  const traits = iss.inst?._zod?.traits;
  if (traits?.has("$ZodType")) {
    if (traits.has("$ZodCheck"))
      (_a3 = iss).schema ?? (_a3.schema = iss.inst);
    else
      iss.schema = iss.inst;
  }
  const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : void 0;
  const message = iss.message ? iss.message : unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ?? unwrapMessage(schemaError?.(iss)) ?? unwrapMessage(ctx?.error?.(iss)) ?? unwrapMessage(config2.customError?.(iss)) ?? unwrapMessage(config2.localeError?.(iss)) ?? "Invalid input";
  const full = {};
  for (const k of Object.keys(iss)) {
    if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__")
      continue;
    full[k] = iss[k];
  }
  full.path ?? (full.path = []);
  full.message = message;
  if (ctx?.reportInput) {
    full.input = iss.input;
  }
  return full;
}
function getSizableOrigin(input) {
  if (input instanceof Set)
    return "set";
  if (input instanceof Map)
    return "map";
  if (input instanceof File)
    return "file";
  return "unknown";
}
var highSurrogate = /[\uD800-\uDBFF]/;
function codePointLength(str) {
  const units = str.length;
  if (!highSurrogate.test(str))
    return units;
  let count = units;
  for (let i2 = 0; i2 < units - 1; i2++) {
    if ((str.charCodeAt(i2) & 64512) === 55296 && (str.charCodeAt(i2 + 1) & 64512) === 56320) {
      count--;
      i2++;
    }
  }
  return count;
}
function getLengthableOrigin(input) {
  if (Array.isArray(input))
    return "array";
  if (typeof input === "string")
    return "string";
  return "unknown";
}
function parsedType(data) {
  const t2 = typeof data;
  switch (t2) {
    case "number": {
      return Number.isNaN(data) ? "nan" : "number";
    }
    case "object": {
      if (data === null) {
        return "null";
      }
      if (Array.isArray(data)) {
        return "array";
      }
      const obj = data;
      if (obj && Object.getPrototypeOf(obj) !== Object.prototype && "constructor" in obj && obj.constructor) {
        return obj.constructor.name;
      }
    }
  }
  return t2;
}
function issue(...args2) {
  const [iss, input, inst] = args2;
  if (typeof iss === "string") {
    return {
      message: iss,
      code: "custom",
      input,
      inst
    };
  }
  return { ...iss };
}
function cleanEnum(obj) {
  return Object.entries(obj).filter(([k, _]) => {
    return Number.isNaN(Number.parseInt(k, 10));
  }).map((el) => el[1]);
}
function base64ToUint8Array(base642) {
  const binaryString = atob(base642);
  const bytes = new Uint8Array(binaryString.length);
  for (let i2 = 0; i2 < binaryString.length; i2++) {
    bytes[i2] = binaryString.charCodeAt(i2);
  }
  return bytes;
}
function uint8ArrayToBase64(bytes) {
  let binaryString = "";
  for (let i2 = 0; i2 < bytes.length; i2++) {
    binaryString += String.fromCharCode(bytes[i2]);
  }
  return btoa(binaryString);
}
function base64urlToUint8Array(base64url2) {
  const base642 = base64url2.replace(/-/g, "+").replace(/_/g, "/");
  const padding = "=".repeat((4 - base642.length % 4) % 4);
  return base64ToUint8Array(base642 + padding);
}
function uint8ArrayToBase64url(bytes) {
  return uint8ArrayToBase64(bytes).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");
}
function hexToUint8Array(hex) {
  const cleanHex = hex.replace(/^0x/, "");
  if (cleanHex.length % 2 !== 0) {
    throw new Error("Invalid hex string length");
  }
  const bytes = new Uint8Array(cleanHex.length / 2);
  for (let i2 = 0; i2 < cleanHex.length; i2 += 2) {
    bytes[i2 / 2] = Number.parseInt(cleanHex.slice(i2, i2 + 2), 16);
  }
  return bytes;
}
function uint8ArrayToHex(bytes) {
  return Array.from(bytes).map((b) => b.toString(16).padStart(2, "0")).join("");
}
var Class = class {
  constructor(..._args) {
  }
};
function members(proto, table) {
  for (const key in table) {
    const desc = Object.getOwnPropertyDescriptor(table, key);
    if (desc.get)
      Object.defineProperty(proto, key, { ...desc, enumerable: false });
    else
      defineBound(proto, key, desc.value);
  }
}
function own(inst, key, value, enumerable = true) {
  Object.defineProperty(inst, key, { configurable: true, writable: true, enumerable, value });
  return value;
}
function hide(inst, key, value) {
  return own(inst, key, value, false);
}
// @__NO_SIDE_EFFECTS__
function derived(computes, table) {
  for (const key in computes) {
    const compute = computes[key];
    Object.defineProperty(table, key, {
      configurable: true,
      enumerable: true,
      get() {
        return own(this, key, compute(this));
      },
      set(value) {
        own(this, key, value);
      }
    });
  }
  return table;
}
function defineBound(proto, key, fn) {
  Object.defineProperty(proto, key, {
    configurable: true,
    get() {
      return this == null ? fn : own(this, key, fn.bind(this));
    },
    set(value) {
      own(this, key, value);
    }
  });
}
function claim(inst, sentinel) {
  const proto = Object.getPrototypeOf(inst);
  return sentinel in proto ? void 0 : proto;
}
var installing;
var broke = false;
var breaker = {
  configurable: true,
  get() {
    broke = true;
    return void 0;
  }
};
function defineLazyInternal(inst, key, compute) {
  const proto = Object.getPrototypeOf(inst._zod);
  if (key in proto && installing !== inst._zod) {
    installing = void 0;
    return;
  }
  installing = inst._zod;
  Object.defineProperty(proto, key, {
    configurable: true,
    get() {
      Object.defineProperty(this, key, breaker);
      const outer = broke;
      broke = false;
      try {
        const value = compute(this);
        if (broke)
          delete this[key];
        else
          Object.defineProperty(this, key, { configurable: true, writable: true, value });
        broke = broke || outer;
        return value;
      } catch (err) {
        delete this[key];
        broke = broke || outer;
        throw err;
      }
    },
    set(value) {
      Object.defineProperty(this, key, { configurable: true, writable: true, value });
    }
  });
}
function installLazyProp(inst, key, make, enumerable) {
  const proto = claim(inst, key);
  if (!proto)
    return;
  Object.defineProperty(proto, key, {
    configurable: true,
    get() {
      const desc = { configurable: true, writable: true, enumerable, value: void 0 };
      Object.defineProperty(this, key, desc);
      desc.value = make(this);
      Object.defineProperty(this, key, desc);
      return desc.value;
    },
    set(value) {
      Object.defineProperty(this, key, { configurable: true, writable: true, enumerable, value });
    }
  });
}
var CONSTANT_CATCH = "~constantCatch";
function constantCatch(value) {
  const fn = () => value;
  fn[CONSTANT_CATCH] = true;
  return fn;
}

// ../../main/node_modules/zod/v4/core/core.js
var _a;
var _zodDesc = { value: void 0, enumerable: false };
var _E = "captureStackTrace" in Error ? Error : null;
function newError(Definition) {
  const E = _E;
  if (E) {
    const saved = E.stackTraceLimit;
    if (typeof saved === "number") {
      try {
        E.stackTraceLimit = 0;
      } catch {
        _E = null;
        return new Definition();
      }
      try {
        return new Definition();
      } finally {
        E.stackTraceLimit = saved;
      }
    }
  }
  return new Definition();
}
// @__NO_SIDE_EFFECTS__
function $constructor(name, initializer3, proto, params) {
  const zodProto = {};
  function Internals(def) {
    this.def = def;
    this.constr = _;
    this.traits = /* @__PURE__ */ new Set();
  }
  Internals.prototype = zodProto;
  const protoMembers = proto;
  const initialized = protoMembers && /* @__PURE__ */ new WeakSet();
  function init(inst, def) {
    if (!inst._zod) {
      _zodDesc.value = new Internals(def);
      try {
        Object.defineProperty(inst, "_zod", _zodDesc);
      } finally {
        _zodDesc.value = void 0;
      }
    } else if (inst._zod.traits.has(name)) {
      return;
    }
    inst._zod.traits.add(name);
    initializer3(inst, def);
    if (initialized) {
      const own2 = Object.getPrototypeOf(inst);
      const ctorProto = inst._zod.constr.prototype;
      let up = own2;
      while (up && up !== ctorProto)
        up = Object.getPrototypeOf(up);
      const target = up ?? own2;
      if (!initialized.has(target)) {
        initialized.add(target);
        members(target, protoMembers);
      }
    }
    const proto2 = _.prototype;
    for (const k in proto2) {
      if (!Object.prototype.hasOwnProperty.call(proto2, k))
        continue;
      if (!(k in inst)) {
        inst[k] = proto2[k].bind(inst);
      }
    }
  }
  const Parent = params?.Parent ?? Object;
  class Definition extends Parent {
  }
  Object.defineProperty(Definition, "name", { value: name });
  function _(def) {
    const inst = params?.Parent ? newError(Definition) : this;
    init(inst, def);
    const deferred = inst._zod.deferred;
    if (deferred) {
      for (const fn of deferred) {
        fn();
      }
      inst._zod.deferred = void 0;
    }
    const pp = globalThis.__zod_globalConfig?.postProcessor;
    if (pp)
      pp(inst);
    return inst;
  }
  Object.defineProperty(_, "init", { value: init });
  Object.defineProperty(_, Symbol.hasInstance, {
    value: (inst) => {
      if (params?.Parent && inst instanceof params.Parent)
        return true;
      return inst?._zod?.traits?.has(name);
    }
  });
  Object.defineProperty(_, "name", { value: name });
  return _;
}
var $ZodAsyncError = class extends Error {
  constructor() {
    super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
  }
};
var $ZodEncodeError = class extends Error {
  constructor(name) {
    super(`Encountered unidirectional transform during encode: ${name}`);
    this.name = "ZodEncodeError";
  }
};
(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
var globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
  if (newConfig)
    Object.assign(globalConfig, newConfig);
  return globalConfig;
}

// ../../main/node_modules/zod/v4/core/errors.js
function _getMessage() {
  const internals = this._zod;
  internals.message ?? (internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2));
  return internals.message;
}
function _setMessage(value) {
  this._zod.message = value;
}
var _messageDesc = {
  get: _getMessage,
  set: _setMessage,
  enumerable: true,
  configurable: true
};
var _issuesDesc = { value: void 0, enumerable: false };
var _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
var initializer = (inst, def) => {
  inst.name = "$ZodError";
  _issuesDesc.value = def;
  Object.defineProperty(inst, "issues", _issuesDesc);
  _issuesDesc.value = void 0;
  Object.defineProperty(inst, "message", _messageDesc);
  const proto = Object.getPrototypeOf(inst);
  if (!_installedToString.has(proto)) {
    _installedToString.add(proto);
    Object.defineProperty(proto, "toString", {
      configurable: true,
      enumerable: false,
      get() {
        const value = () => this.message;
        Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
        return value;
      },
      set(value) {
        Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
      }
    });
  }
};
var $ZodError = $constructor("$ZodError", initializer);
var $ZodRealError = $constructor("$ZodError", initializer, void 0, {
  Parent: Error
});
function node(obj, key, make) {
  if (!Object.prototype.hasOwnProperty.call(obj, key)) {
    if (key === "__proto__") {
      Object.defineProperty(obj, key, { value: make(), writable: true, enumerable: true, configurable: true });
    } else {
      obj[key] = make();
    }
  }
  return obj[key];
}
function flattenError(error2, mapper = (issue2) => issue2.message) {
  const fieldErrors = {};
  const formErrors = [];
  for (const sub of error2.issues) {
    if (sub.path.length > 0) {
      node(fieldErrors, sub.path[0], () => []).push(mapper(sub));
    } else {
      formErrors.push(mapper(sub));
    }
  }
  return { formErrors, fieldErrors };
}
function formatError(error2, mapper = (issue2) => issue2.message) {
  const fieldErrors = { _errors: [] };
  const processError = (error3, path = []) => {
    for (const issue2 of error3.issues) {
      if (issue2.code === "invalid_union" && issue2.errors.length) {
        issue2.errors.map((issues) => processError({ issues }, [...path, ...issue2.path]));
      } else if (issue2.code === "invalid_key") {
        processError({ issues: issue2.issues }, [...path, ...issue2.path]);
      } else if (issue2.code === "invalid_element") {
        processError({ issues: issue2.issues }, [...path, ...issue2.path]);
      } else {
        const fullpath = [...path, ...issue2.path];
        if (fullpath.length === 0) {
          fieldErrors._errors.push(mapper(issue2));
        } else {
          let curr = fieldErrors;
          let i2 = 0;
          while (i2 < fullpath.length) {
            const el = fullpath[i2];
            const terminal = i2 === fullpath.length - 1;
            if (el === "_errors") {
              if (terminal)
                curr._errors.push(mapper(issue2));
              i2++;
              continue;
            }
            if (!Object.prototype.hasOwnProperty.call(curr, el)) {
              Object.defineProperty(curr, el, {
                value: { _errors: [] },
                enumerable: true,
                writable: true,
                configurable: true
              });
            }
            const node2 = curr[el];
            if (terminal) {
              node2._errors.push(mapper(issue2));
            }
            curr = node2;
            i2++;
          }
        }
      }
    }
  };
  processError(error2);
  return fieldErrors;
}

// ../../main/node_modules/zod/v4/core/parse.js
function finalizeParams(callee, params) {
  return { callee: params?.callee ?? callee, Err: params?.Err };
}
var _parse = (_Err) => {
  const fn = (schema, value, _ctx, _params) => {
    const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
    const result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise) {
      throw new $ZodAsyncError();
    }
    if (result.issues.length) {
      const e2 = new (_params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
      captureStackTrace(e2, _params?.callee ?? fn);
      throw e2;
    }
    return result.value;
  };
  return fn;
};
var _parseAsync = (_Err) => {
  const fn = async (schema, value, _ctx, params) => {
    const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
      result = await result;
    if (result.issues.length) {
      const e2 = new (params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
      captureStackTrace(e2, params?.callee ?? fn);
      throw e2;
    }
    return result.value;
  };
  return fn;
};
var _safeParse = (_Err) => (schema, value, _ctx) => {
  const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
  const result = schema._zod.run({ value, issues: [] }, ctx);
  if (result instanceof Promise) {
    throw new $ZodAsyncError();
  }
  return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
function failure(Err, issues, ctx) {
  let error2;
  return {
    success: false,
    get error() {
      if (!error2) {
        error2 = new Err(issues.map((iss) => finalizeIssue(iss, ctx, config())));
        issues = void 0;
        ctx = void 0;
      }
      return error2;
    },
    set error(e2) {
      error2 = e2;
      issues = void 0;
      ctx = void 0;
    }
  };
}
var _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
  const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
  let result = schema._zod.run({ value, issues: [] }, ctx);
  if (result instanceof Promise)
    result = await result;
  return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
var COMPILE_INVALID = /* @__PURE__ */ Symbol.for("zod.compile.invalid");
var COMPILE_FALLBACK = /* @__PURE__ */ Symbol.for("zod.compile.fallback");
var validate = ((schema, value, _ctx) => {
  const validator = schema._zod.bag.validator;
  if (validator !== void 0) {
    if (validator(value) !== COMPILE_INVALID)
      return true;
    if (validator.definite === true && _ctx === void 0)
      return false;
  }
  return validateFallback(schema, value, _ctx);
});
function validateFallback(schema, value, _ctx) {
  const ctx = _ctx ? { ..._ctx, async: false, abortEarly: true } : { async: false, abortEarly: true };
  const fallbackRun = schema._zod.bag.fallbackRun;
  let result;
  if (fallbackRun) {
    ctx[COMPILE_FALLBACK] = true;
    result = fallbackRun({ value, issues: [] }, ctx);
  } else {
    result = schema._zod.run({ value, issues: [] }, ctx);
  }
  if (result instanceof Promise) {
    throw new $ZodAsyncError();
  }
  return result.issues.length === 0;
}
var validateAsync = async (schema, value, _ctx) => {
  const ctx = _ctx ? { ..._ctx, async: true, abortEarly: true } : { async: true, abortEarly: true };
  let result = schema._zod.run({ value, issues: [] }, ctx);
  if (result instanceof Promise)
    result = await result;
  return result.issues.length === 0;
};
var _encode = (_Err) => {
  const parse2 = _parse(_Err);
  const fn = (schema, value, _ctx, _params) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return parse2(schema, value, ctx, finalizeParams(fn, _params));
  };
  return fn;
};
var _decode = (_Err) => {
  const parse2 = _parse(_Err);
  const fn = (schema, value, _ctx, _params) => {
    return parse2(schema, value, _ctx, finalizeParams(fn, _params));
  };
  return fn;
};
var _encodeAsync = (_Err) => {
  const parseAsync2 = _parseAsync(_Err);
  const fn = async (schema, value, _ctx, _params) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return await parseAsync2(schema, value, ctx, finalizeParams(fn, _params));
  };
  return fn;
};
var _decodeAsync = (_Err) => {
  const parseAsync2 = _parseAsync(_Err);
  const fn = async (schema, value, _ctx, _params) => {
    return await parseAsync2(schema, value, _ctx, finalizeParams(fn, _params));
  };
  return fn;
};
var _safeEncode = (_Err) => (schema, value, _ctx) => {
  const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
  return _safeParse(_Err)(schema, value, ctx);
};
var _safeDecode = (_Err) => (schema, value, _ctx) => {
  return _safeParse(_Err)(schema, value, _ctx);
};
var _safeEncodeAsync = (_Err) => async (schema, value, _ctx) => {
  const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
  return _safeParseAsync(_Err)(schema, value, ctx);
};
var _safeDecodeAsync = (_Err) => async (schema, value, _ctx) => {
  return _safeParseAsync(_Err)(schema, value, _ctx);
};

// ../../main/node_modules/zod/v4/core/regexes.js
var cuid = /^[cC][0-9a-z]{6,}$/;
var cuid2 = /^[0-9a-z]+$/;
var ulid = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/;
var xid = /^[0-9a-vA-V]{20}$/;
var ksuid = /^[A-Za-z0-9]{27}$/;
var nanoid = /^[a-zA-Z0-9_-]{21}$/;
function nanoidOfLength(length) {
  return new RegExp(`^[a-zA-Z0-9_-]{${length}}$`);
}
var duration = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;
var guid = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/;
var uuid = (version2) => {
  if (!version2)
    return /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;
  return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version2}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`);
};
var email = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;
var _emoji = `^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$`;
function emoji() {
  return new RegExp(_emoji, "u");
}
var ipv4 = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/;
var ipv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;
var cidrv4 = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/;
var cidrv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/;
var base64 = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/;
var base64url = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;
var httpProtocol = /^https?$/;
var e164 = /^\+[1-9]\d{6,14}$/;
var dateSource = `(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`;
function anchor(source2) {
  return new RegExp(`^${source2}$`);
}
var date = /* @__PURE__ */ anchor(dateSource);
function timeSource(args2) {
  const hhmm = `(?:[01]\\d|2[0-3]):[0-5]\\d`;
  const regex = typeof args2.precision === "number" ? args2.precision === -1 ? `${hhmm}` : args2.precision === 0 ? `${hhmm}:[0-5]\\d` : `${hhmm}:[0-5]\\d\\.\\d{${args2.precision}}` : args2.seconds ? `${hhmm}:[0-5]\\d(?:\\.\\d+)?` : `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
  return regex;
}
function time(args2) {
  return new RegExp(`^${timeSource(args2)}$`);
}
function datetime(args2) {
  const opts = ["Z"];
  if (args2.offset)
    opts.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);
  const qualified = `${timeSource({ precision: args2.precision, seconds: true })}(?:${opts.join("|")})`;
  const timeRegex = args2.local ? `${qualified}|${timeSource({ precision: args2.precision })}` : qualified;
  return new RegExp(`^${dateSource}T(?:${timeRegex})$`);
}
var anyString = /^[\s\S]{0,}$/;
var integer = /^-?\d+$/;
var number = /^-?\d+(?:\.\d+)?$/;
var boolean = /^(?:true|false)$/i;
var lowercase = /^[^A-Z]*$/;
var uppercase = /^[^a-z]*$/;

// ../../main/node_modules/zod/v4/core/checks.js
var $ZodCheck = /* @__PURE__ */ $constructor("$ZodCheck", (inst, def) => {
  var _a3;
  inst._zod ?? (inst._zod = {});
  inst._zod.def = def;
  (_a3 = inst._zod).onattach ?? (_a3.onattach = []);
});
var _whenHasLength = (payload) => {
  const val = payload.value;
  return !nullish(val) && val.length !== void 0;
};
var numericOriginMap = {
  number: "number",
  bigint: "bigint",
  object: "date"
};
var $ZodCheckLessThan = /* @__PURE__ */ $constructor("$ZodCheckLessThan", (inst, def) => {
  $ZodCheck.init(inst, def);
  const origin = numericOriginMap[typeof def.value];
  inst._zod.check = (payload) => {
    if (def.inclusive ? payload.value <= def.value : payload.value < def.value) {
      return;
    }
    payload.issues.push({
      origin: numericOriginMap[typeof payload.value] ?? origin,
      code: "too_big",
      maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
      input: payload.value,
      inclusive: def.inclusive,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckGreaterThan = /* @__PURE__ */ $constructor("$ZodCheckGreaterThan", (inst, def) => {
  $ZodCheck.init(inst, def);
  const origin = numericOriginMap[typeof def.value];
  inst._zod.check = (payload) => {
    if (def.inclusive ? payload.value >= def.value : payload.value > def.value) {
      return;
    }
    payload.issues.push({
      origin: numericOriginMap[typeof payload.value] ?? origin,
      code: "too_small",
      minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
      input: payload.value,
      inclusive: def.inclusive,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckMultipleOf = /* @__PURE__ */ $constructor("$ZodCheckMultipleOf", (inst, def) => {
  $ZodCheck.init(inst, def);
  inst._zod.check = (payload) => {
    if (typeof payload.value !== typeof def.value)
      throw new Error("Cannot mix number and bigint in multiple_of check.");
    const isMultiple = typeof payload.value === "bigint" ? (
      // `value % 0n` throws, and nothing is a multiple of zero — the number branch already fails this way via NaN
      def.value !== BigInt(0) && payload.value % def.value === BigInt(0)
    ) : floatSafeRemainder(payload.value, def.value) === 0;
    if (isMultiple)
      return;
    payload.issues.push({
      origin: typeof payload.value,
      code: "not_multiple_of",
      divisor: def.value,
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckNumberFormat = /* @__PURE__ */ $constructor("$ZodCheckNumberFormat", (inst, def) => {
  $ZodCheck.init(inst, def);
  def.format = def.format || "float64";
  const isInt = def.format?.includes("int");
  const origin = isInt ? "int" : "number";
  const [minimum, maximum] = NUMBER_FORMAT_RANGES[def.format];
  inst._zod.check = (payload) => {
    const input = payload.value;
    if (isInt) {
      if (!Number.isInteger(input)) {
        payload.issues.push({
          expected: origin,
          format: def.format,
          code: "invalid_type",
          continue: false,
          input,
          inst
        });
        return;
      }
      if (!Number.isSafeInteger(input)) {
        if (input > 0) {
          payload.issues.push({
            input,
            code: "too_big",
            maximum: Number.MAX_SAFE_INTEGER,
            note: "Integers must be within the safe integer range.",
            inst,
            origin,
            inclusive: true,
            continue: !def.abort
          });
        } else {
          payload.issues.push({
            input,
            code: "too_small",
            minimum: Number.MIN_SAFE_INTEGER,
            note: "Integers must be within the safe integer range.",
            inst,
            origin,
            inclusive: true,
            continue: !def.abort
          });
        }
        return;
      }
    }
    if (input < minimum) {
      payload.issues.push({
        origin: "number",
        input,
        code: "too_small",
        minimum,
        inclusive: true,
        inst,
        continue: !def.abort
      });
    }
    if (input > maximum) {
      payload.issues.push({
        origin: "number",
        input,
        code: "too_big",
        maximum,
        inclusive: true,
        inst,
        continue: !def.abort
      });
    }
  };
});
var $ZodCheckMaxLength = /* @__PURE__ */ $constructor("$ZodCheckMaxLength", (inst, def) => {
  var _a3;
  $ZodCheck.init(inst, def);
  (_a3 = inst._zod.def).when ?? (_a3.when = _whenHasLength);
  inst._zod.check = (payload) => {
    const input = payload.value;
    const units = input.length;
    const length = typeof input === "string" && units > def.maximum ? codePointLength(input) : units;
    if (length <= def.maximum)
      return;
    const origin = getLengthableOrigin(input);
    payload.issues.push({
      origin,
      code: "too_big",
      maximum: def.maximum,
      inclusive: true,
      input,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckMinLength = /* @__PURE__ */ $constructor("$ZodCheckMinLength", (inst, def) => {
  var _a3;
  $ZodCheck.init(inst, def);
  (_a3 = inst._zod.def).when ?? (_a3.when = _whenHasLength);
  inst._zod.check = (payload) => {
    const input = payload.value;
    const units = input.length;
    const length = typeof input === "string" && units >= def.minimum && units < def.minimum * 2 ? codePointLength(input) : units;
    if (length >= def.minimum)
      return;
    const origin = getLengthableOrigin(input);
    payload.issues.push({
      origin,
      code: "too_small",
      minimum: def.minimum,
      inclusive: true,
      input,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckLengthEquals = /* @__PURE__ */ $constructor("$ZodCheckLengthEquals", (inst, def) => {
  var _a3;
  $ZodCheck.init(inst, def);
  (_a3 = inst._zod.def).when ?? (_a3.when = _whenHasLength);
  inst._zod.check = (payload) => {
    const input = payload.value;
    const units = input.length;
    const length = typeof input === "string" && units >= def.length && units <= def.length * 2 ? codePointLength(input) : units;
    if (length === def.length)
      return;
    const origin = getLengthableOrigin(input);
    const tooBig = length > def.length;
    payload.issues.push({
      origin,
      ...tooBig ? { code: "too_big", maximum: def.length } : { code: "too_small", minimum: def.length },
      inclusive: true,
      exact: true,
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckStringFormat = /* @__PURE__ */ $constructor("$ZodCheckStringFormat", (inst, def) => {
  var _a3, _b;
  $ZodCheck.init(inst, def);
  if (def.pattern)
    (_a3 = inst._zod).check ?? (_a3.check = (payload) => {
      def.pattern.lastIndex = 0;
      if (def.pattern.test(payload.value))
        return;
      payload.issues.push({
        origin: "string",
        code: "invalid_format",
        format: def.format,
        input: payload.value,
        ...def.pattern ? { pattern: def.pattern.toString() } : {},
        inst,
        continue: !def.abort
      });
    });
  else
    (_b = inst._zod).check ?? (_b.check = () => {
    });
});
var $ZodCheckRegex = /* @__PURE__ */ $constructor("$ZodCheckRegex", (inst, def) => {
  $ZodCheckStringFormat.init(inst, def);
  inst._zod.check = (payload) => {
    def.pattern.lastIndex = 0;
    if (def.pattern.test(payload.value))
      return;
    payload.issues.push({
      origin: "string",
      code: "invalid_format",
      format: "regex",
      input: payload.value,
      pattern: def.pattern.toString(),
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckLowerCase = /* @__PURE__ */ $constructor("$ZodCheckLowerCase", (inst, def) => {
  def.pattern ?? (def.pattern = lowercase);
  $ZodCheckStringFormat.init(inst, def);
});
var $ZodCheckUpperCase = /* @__PURE__ */ $constructor("$ZodCheckUpperCase", (inst, def) => {
  def.pattern ?? (def.pattern = uppercase);
  $ZodCheckStringFormat.init(inst, def);
});
var $ZodCheckIncludes = /* @__PURE__ */ $constructor("$ZodCheckIncludes", (inst, def) => {
  $ZodCheck.init(inst, def);
  const escapedRegex = escapeRegex(def.includes);
  const pattern = new RegExp(typeof def.position === "number" ? `^.{${def.position},}${escapedRegex}` : escapedRegex);
  def.pattern = pattern;
  inst._zod.check = (payload) => {
    if (payload.value.includes(def.includes, def.position))
      return;
    payload.issues.push({
      origin: "string",
      code: "invalid_format",
      format: "includes",
      includes: def.includes,
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckStartsWith = /* @__PURE__ */ $constructor("$ZodCheckStartsWith", (inst, def) => {
  $ZodCheck.init(inst, def);
  const pattern = new RegExp(`^${escapeRegex(def.prefix)}.*`);
  def.pattern ?? (def.pattern = pattern);
  inst._zod.check = (payload) => {
    if (payload.value.startsWith(def.prefix))
      return;
    payload.issues.push({
      origin: "string",
      code: "invalid_format",
      format: "starts_with",
      prefix: def.prefix,
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckEndsWith = /* @__PURE__ */ $constructor("$ZodCheckEndsWith", (inst, def) => {
  $ZodCheck.init(inst, def);
  const pattern = new RegExp(`.*${escapeRegex(def.suffix)}$`);
  def.pattern ?? (def.pattern = pattern);
  inst._zod.check = (payload) => {
    if (payload.value.endsWith(def.suffix))
      return;
    payload.issues.push({
      origin: "string",
      code: "invalid_format",
      format: "ends_with",
      suffix: def.suffix,
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckOverwrite = /* @__PURE__ */ $constructor("$ZodCheckOverwrite", (inst, def) => {
  $ZodCheck.init(inst, def);
  inst._zod.check = (payload) => {
    payload.value = def.tx(payload.value);
  };
});

// ../../main/node_modules/zod/v4/core/doc.js
var Doc = class {
  constructor(args2 = [], closed = {}) {
    this.content = [];
    this.indent = 0;
    this.args = args2;
    this.closed = closed;
  }
  // the compiler catches a child's throw and keeps writing into this doc, so the indent has to unwind with it
  indented(fn) {
    this.indent += 1;
    try {
      fn(this);
    } finally {
      this.indent -= 1;
    }
  }
  write(arg) {
    if (typeof arg === "function") {
      arg(this, { execution: "sync" });
      arg(this, { execution: "async" });
      return;
    }
    const content = arg;
    const lines = content.split("\n").filter((x) => x);
    const minIndent = Math.min(...lines.map((x) => x.length - x.trimStart().length));
    const dedented = lines.map((x) => x.slice(minIndent)).map((x) => " ".repeat(this.indent * 2) + x);
    for (const line of dedented) {
      this.content.push(line);
    }
  }
  compile() {
    const F = Function;
    const content = this?.content ?? [``];
    const factory = new F(...Object.keys(this.closed), `return function (${this.args.join(", ")}) {
${content.join("\n")}
};`);
    return factory(...Object.values(this.closed));
  }
};

// ../../main/node_modules/zod/v4/core/versions.js
var version = {
  major: 4,
  minor: 6,
  patch: 7
};

// ../../main/node_modules/zod/v4/core/schemas.js
var $ZodType = /* @__PURE__ */ $constructor("$ZodType", (inst, def) => {
  var _a3;
  inst ?? (inst = {});
  inst._zod.def = def;
  inst._zod.bag = inst._zod.bag || {};
  inst._zod.version = version;
  const defChecks = inst._zod.def.checks;
  const checks = inst._zod.traits.has("$ZodCheck") ? [inst, ...defChecks ?? []] : defChecks?.length ? [...defChecks] : [];
  for (const ch of checks) {
    for (const fn of ch._zod.onattach) {
      fn(inst);
    }
  }
  if (checks.length === 0) {
    (_a3 = inst._zod).deferred ?? (_a3.deferred = []);
    inst._zod.deferred?.push(() => {
      inst._zod.run = inst._zod.parse;
    });
  } else {
    const runChecks = (payload, checks2, ctx) => {
      if (payload.memo)
        return payload;
      let isAborted = aborted(payload);
      let asyncResult;
      for (const ch of checks2) {
        if (ch._zod.def.when) {
          if (explicitlyAborted(payload))
            continue;
          const shouldRun = ch._zod.def.when(payload);
          if (!shouldRun)
            continue;
        } else if (isAborted) {
          continue;
        }
        const currLen = payload.issues.length;
        const _ = ch._zod.check(payload);
        if (_ instanceof Promise && ctx?.async === false) {
          throw new $ZodAsyncError();
        }
        if (asyncResult || _ instanceof Promise) {
          asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
            await _;
            const nextLen = payload.issues.length;
            if (nextLen === currLen)
              return;
            attachSchema(payload.issues, currLen, inst);
            if (!isAborted)
              isAborted = aborted(payload, currLen);
          });
        } else {
          const nextLen = payload.issues.length;
          if (nextLen === currLen)
            continue;
          attachSchema(payload.issues, currLen, inst);
          if (!isAborted)
            isAborted = aborted(payload, currLen);
        }
      }
      if (asyncResult) {
        return asyncResult.then(() => {
          return payload;
        });
      }
      return payload;
    };
    const handleCanaryResult = (canary, payload, ctx) => {
      if (aborted(canary)) {
        canary.aborted = true;
        return canary;
      }
      const checkResult = runChecks(payload, checks, ctx);
      if (checkResult instanceof Promise) {
        if (ctx.async === false)
          throw new $ZodAsyncError();
        return checkResult.then((checkResult2) => inst._zod.parse(checkResult2, ctx));
      }
      return inst._zod.parse(checkResult, ctx);
    };
    inst._zod.run = (payload, ctx) => {
      if (ctx.skipChecks) {
        return inst._zod.parse(payload, ctx);
      }
      if (ctx.direction === "backward") {
        const canary = inst._zod.parse({ value: payload.value, issues: [] }, { ...ctx, skipChecks: true });
        if (canary instanceof Promise) {
          return canary.then((canary2) => {
            return handleCanaryResult(canary2, payload, ctx);
          });
        }
        return handleCanaryResult(canary, payload, ctx);
      }
      const result = inst._zod.parse(payload, ctx);
      if (result instanceof Promise) {
        if (ctx.async === false)
          throw new $ZodAsyncError();
        return result.then((result2) => runChecks(result2, checks, ctx));
      }
      return runChecks(result, checks, ctx);
    };
  }
}, {
  // Wrappers extend this by installing a richer factory over it; reading it eagerly would defeat the laziness.
  get "~standard"() {
    return hide(this, "~standard", standardProps(this));
  },
  set "~standard"(value) {
    own(this, "~standard", value);
  }
});
var toStandardResult = (r4, ctx) => r4.issues.length ? { issues: r4.issues.map((iss) => finalizeIssue(iss, ctx, config())) } : { value: r4.value };
async function validateAsync2(inst, value) {
  const ctx = { async: true };
  return toStandardResult(await inst._zod.run({ value, issues: [] }, ctx), ctx);
}
function standardProps(inst) {
  return {
    validate: (value) => {
      const ctx = { async: false };
      try {
        const r4 = inst._zod.run({ value, issues: [] }, ctx);
        if (!(r4 instanceof Promise))
          return toStandardResult(r4, ctx);
      } catch (_) {
      }
      return validateAsync2(inst, value);
    },
    vendor: "zod",
    version: 1
  };
}
var $ZodString = /* @__PURE__ */ $constructor("$ZodString", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.pattern = def.pattern ?? anyString;
  inst._zod.parse = (payload, _) => {
    if (def.coerce)
      try {
        payload.value = String(payload.value);
      } catch (_2) {
      }
    if (typeof payload.value === "string")
      return payload;
    payload.issues.push({
      expected: "string",
      code: "invalid_type",
      input: payload.value,
      inst
    });
    return payload;
  };
});
var $ZodStringFormat = /* @__PURE__ */ $constructor("$ZodStringFormat", (inst, def) => {
  $ZodCheckStringFormat.init(inst, def);
  $ZodString.init(inst, def);
});
var $ZodGUID = /* @__PURE__ */ $constructor("$ZodGUID", (inst, def) => {
  def.pattern ?? (def.pattern = guid);
  $ZodStringFormat.init(inst, def);
});
var $ZodUUID = /* @__PURE__ */ $constructor("$ZodUUID", (inst, def) => {
  if (def.version) {
    const versionMap = {
      v1: 1,
      v2: 2,
      v3: 3,
      v4: 4,
      v5: 5,
      v6: 6,
      v7: 7,
      v8: 8
    };
    const v = versionMap[def.version];
    if (v === void 0)
      throw new Error(`Invalid UUID version: "${def.version}"`);
    def.pattern ?? (def.pattern = uuid(v));
  } else
    def.pattern ?? (def.pattern = uuid());
  $ZodStringFormat.init(inst, def);
});
var $ZodEmail = /* @__PURE__ */ $constructor("$ZodEmail", (inst, def) => {
  def.pattern ?? (def.pattern = email);
  $ZodStringFormat.init(inst, def);
});
var URL_BAD_FORMAT = 1;
var URL_UNPARSEABLE = 2;
function canParseURL(input) {
  try {
    if (typeof URL !== "undefined" && typeof URL.canParse === "function")
      return URL.canParse(input);
    new URL(input);
    return true;
  } catch {
    return false;
  }
}
function validateURL(trimmed, def) {
  if (!("normalize" in def) && !("hostname" in def) && !("protocol" in def)) {
    return canParseURL(trimmed) || URL_UNPARSEABLE;
  }
  return parseURLObject(trimmed, def);
}
function parseURLObject(trimmed, def) {
  if (!def.normalize && def.protocol?.source === httpProtocol.source && !/^https?:\/\//i.test(trimmed)) {
    return URL_BAD_FORMAT;
  }
  try {
    if (typeof URL !== "undefined") {
      const URLStatic = URL;
      if (typeof URLStatic.parse === "function")
        return URLStatic.parse(trimmed) ?? URL_UNPARSEABLE;
    }
    return new URL(trimmed);
  } catch {
    return URL_UNPARSEABLE;
  }
}
var asciiTabOrNewline = /[\t\n\r]/g;
function stripTabAndNewline(value) {
  return value.replace(asciiTabOrNewline, "");
}
function urlHostnameOk(url, hostname) {
  hostname.lastIndex = 0;
  return hostname.test(url.hostname);
}
function urlProtocolOk(url, protocol) {
  protocol.lastIndex = 0;
  return protocol.test(url.protocol.endsWith(":") ? url.protocol.slice(0, -1) : url.protocol);
}
var $ZodURL = /* @__PURE__ */ $constructor("$ZodURL", (inst, def) => {
  $ZodStringFormat.init(inst, def);
  inst._zod.check = (payload) => {
    try {
      const trimmed = payload.value.trim();
      const url = validateURL(trimmed, def);
      if (url === URL_BAD_FORMAT) {
        payload.issues.push({
          code: "invalid_format",
          format: "url",
          note: "Invalid URL format",
          input: payload.value,
          inst,
          continue: !def.abort
        });
        return;
      }
      if (url === URL_UNPARSEABLE) {
        payload.issues.push({
          code: "invalid_format",
          format: "url",
          input: payload.value,
          inst,
          continue: !def.abort
        });
        return;
      }
      if (url === true) {
        payload.value = stripTabAndNewline(trimmed);
        return;
      }
      if (def.hostname && !urlHostnameOk(url, def.hostname)) {
        payload.issues.push({
          code: "invalid_format",
          format: "url",
          note: "Invalid hostname",
          pattern: def.hostname.source,
          input: payload.value,
          inst,
          continue: !def.abort
        });
      }
      if (def.protocol && !urlProtocolOk(url, def.protocol)) {
        payload.issues.push({
          code: "invalid_format",
          format: "url",
          note: "Invalid protocol",
          pattern: def.protocol.source,
          input: payload.value,
          inst,
          continue: !def.abort
        });
      }
      payload.value = def.normalize ? url.href : stripTabAndNewline(trimmed);
      return;
    } catch (_) {
      payload.issues.push({
        code: "invalid_format",
        format: "url",
        input: payload.value,
        inst,
        continue: !def.abort
      });
    }
  };
});
var $ZodEmoji = /* @__PURE__ */ $constructor("$ZodEmoji", (inst, def) => {
  def.pattern ?? (def.pattern = emoji());
  $ZodStringFormat.init(inst, def);
});
var $ZodNanoID = /* @__PURE__ */ $constructor("$ZodNanoID", (inst, def) => {
  if (def.length !== void 0 && (!Number.isInteger(def.length) || def.length < 1))
    throw new Error(`Invalid nanoid length: ${def.length}`);
  def.pattern ?? (def.pattern = def.length === void 0 ? nanoid : nanoidOfLength(def.length));
  $ZodStringFormat.init(inst, def);
});
var $ZodCUID = /* @__PURE__ */ $constructor("$ZodCUID", (inst, def) => {
  def.pattern ?? (def.pattern = cuid);
  $ZodStringFormat.init(inst, def);
});
var $ZodCUID2 = /* @__PURE__ */ $constructor("$ZodCUID2", (inst, def) => {
  def.pattern ?? (def.pattern = cuid2);
  $ZodStringFormat.init(inst, def);
});
var $ZodULID = /* @__PURE__ */ $constructor("$ZodULID", (inst, def) => {
  def.pattern ?? (def.pattern = ulid);
  $ZodStringFormat.init(inst, def);
});
var $ZodXID = /* @__PURE__ */ $constructor("$ZodXID", (inst, def) => {
  def.pattern ?? (def.pattern = xid);
  $ZodStringFormat.init(inst, def);
});
var $ZodKSUID = /* @__PURE__ */ $constructor("$ZodKSUID", (inst, def) => {
  def.pattern ?? (def.pattern = ksuid);
  $ZodStringFormat.init(inst, def);
});
var $ZodISODateTime = /* @__PURE__ */ $constructor("$ZodISODateTime", (inst, def) => {
  def.pattern ?? (def.pattern = datetime(def));
  $ZodStringFormat.init(inst, def);
});
var $ZodISODate = /* @__PURE__ */ $constructor("$ZodISODate", (inst, def) => {
  def.pattern ?? (def.pattern = date);
  $ZodStringFormat.init(inst, def);
});
var $ZodISOTime = /* @__PURE__ */ $constructor("$ZodISOTime", (inst, def) => {
  def.pattern ?? (def.pattern = time(def));
  $ZodStringFormat.init(inst, def);
});
var $ZodISODuration = /* @__PURE__ */ $constructor("$ZodISODuration", (inst, def) => {
  def.pattern ?? (def.pattern = duration);
  $ZodStringFormat.init(inst, def);
});
var $ZodIPv4 = /* @__PURE__ */ $constructor("$ZodIPv4", (inst, def) => {
  def.pattern ?? (def.pattern = ipv4);
  $ZodStringFormat.init(inst, def);
});
var ipv6Alphabet = /^[0-9a-fA-F:.]+$/;
function isValidIPv6(value) {
  if (!ipv6Alphabet.test(value))
    return false;
  return canParseURL(`http://[${value}]`);
}
var $ZodIPv6 = /* @__PURE__ */ $constructor("$ZodIPv6", (inst, def) => {
  def.pattern ?? (def.pattern = ipv6);
  $ZodStringFormat.init(inst, def);
  inst._zod.check = (payload) => {
    if (!isValidIPv6(payload.value)) {
      payload.issues.push({
        code: "invalid_format",
        format: "ipv6",
        input: payload.value,
        inst,
        continue: !def.abort
      });
    }
  };
});
var $ZodCIDRv4 = /* @__PURE__ */ $constructor("$ZodCIDRv4", (inst, def) => {
  def.pattern ?? (def.pattern = cidrv4);
  $ZodStringFormat.init(inst, def);
});
function isValidCIDRv6(value) {
  const parts = value.split("/");
  if (parts.length !== 2)
    return false;
  const [address, prefix] = parts;
  if (!prefix)
    return false;
  const prefixNum = Number(prefix);
  if (`${prefixNum}` !== prefix)
    return false;
  if (prefixNum < 0 || prefixNum > 128)
    return false;
  return isValidIPv6(address);
}
var $ZodCIDRv6 = /* @__PURE__ */ $constructor("$ZodCIDRv6", (inst, def) => {
  def.pattern ?? (def.pattern = cidrv6);
  $ZodStringFormat.init(inst, def);
  inst._zod.check = (payload) => {
    if (!isValidCIDRv6(payload.value)) {
      payload.issues.push({
        code: "invalid_format",
        format: "cidrv6",
        input: payload.value,
        inst,
        continue: !def.abort
      });
    }
  };
});
function isValidBase64(data) {
  if (data === "")
    return true;
  if (/\s/.test(data))
    return false;
  if (data.length % 4 !== 0)
    return false;
  try {
    atob(data);
    return true;
  } catch {
    return false;
  }
}
var base64Charset = /^[0-9a-zA-Z+/]*={0,2}$/;
var $ZodBase64 = /* @__PURE__ */ $constructor("$ZodBase64", (inst, def) => {
  def.pattern ?? (def.pattern = base64Charset);
  $ZodStringFormat.init(inst, def);
  inst._zod.check = (payload) => {
    if (isValidBase64(payload.value))
      return;
    payload.issues.push({
      code: "invalid_format",
      format: "base64",
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
});
var base64urlCharset = /^[A-Za-z0-9_-]*$/;
function isValidBase64URL(data) {
  if (!base64urlCharset.test(data))
    return false;
  const base642 = data.replace(/[-_]/g, (c2) => c2 === "-" ? "+" : "/");
  const padded = base642.padEnd(Math.ceil(base642.length / 4) * 4, "=");
  return isValidBase64(padded);
}
var $ZodBase64URL = /* @__PURE__ */ $constructor("$ZodBase64URL", (inst, def) => {
  def.pattern ?? (def.pattern = base64urlCharset);
  $ZodStringFormat.init(inst, def);
  inst._zod.check = (payload) => {
    if (isValidBase64URL(payload.value))
      return;
    payload.issues.push({
      code: "invalid_format",
      format: "base64url",
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodE164 = /* @__PURE__ */ $constructor("$ZodE164", (inst, def) => {
  def.pattern ?? (def.pattern = e164);
  $ZodStringFormat.init(inst, def);
});
function isValidJWT(token, algorithm = null) {
  try {
    const tokensParts = token.split(".");
    if (tokensParts.length !== 3)
      return false;
    const [header] = tokensParts;
    if (!header)
      return false;
    const parsedHeader = JSON.parse(atob(header));
    if ("typ" in parsedHeader && parsedHeader?.typ !== "JWT")
      return false;
    if (!parsedHeader.alg)
      return false;
    if (algorithm && (!("alg" in parsedHeader) || parsedHeader.alg !== algorithm))
      return false;
    return true;
  } catch {
    return false;
  }
}
var $ZodJWT = /* @__PURE__ */ $constructor("$ZodJWT", (inst, def) => {
  $ZodStringFormat.init(inst, def);
  inst._zod.check = (payload) => {
    if (isValidJWT(payload.value, def.alg))
      return;
    payload.issues.push({
      code: "invalid_format",
      format: "jwt",
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodNumber = /* @__PURE__ */ $constructor("$ZodNumber", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.pattern = number;
  inst._zod.parse = (payload, _ctx) => {
    if (def.coerce)
      try {
        payload.value = Number(payload.value);
      } catch (_) {
      }
    const input = payload.value;
    if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) {
      return payload;
    }
    const received = typeof input === "number" ? Number.isNaN(input) ? "NaN" : !Number.isFinite(input) ? String(input) : void 0 : void 0;
    payload.issues.push({
      expected: "number",
      code: "invalid_type",
      input,
      inst,
      ...received ? { received } : {}
    });
    return payload;
  };
});
var $ZodNumberFormat = /* @__PURE__ */ $constructor("$ZodNumberFormat", (inst, def) => {
  $ZodCheckNumberFormat.init(inst, def);
  $ZodNumber.init(inst, def);
});
var $ZodBoolean = /* @__PURE__ */ $constructor("$ZodBoolean", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.pattern = boolean;
  inst._zod.parse = (payload, _ctx) => {
    if (def.coerce)
      try {
        payload.value = Boolean(payload.value);
      } catch (_) {
      }
    const input = payload.value;
    if (typeof input === "boolean")
      return payload;
    payload.issues.push({
      expected: "boolean",
      code: "invalid_type",
      input,
      inst
    });
    return payload;
  };
});
var $ZodUnknown = /* @__PURE__ */ $constructor("$ZodUnknown", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.parse = (payload) => payload;
});
var $ZodNever = /* @__PURE__ */ $constructor("$ZodNever", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.parse = (payload, _ctx) => {
    payload.issues.push({
      expected: "never",
      code: "invalid_type",
      input: payload.value,
      inst
    });
    return payload;
  };
});
function capSize(inst, size) {
  const caps = sizeCaps(inst._zod.def.checks);
  if (!caps.length)
    return;
  const cap = Math.min(...caps.map((c2) => c2[0]));
  const parse2 = inst._zod.parse;
  inst._zod.parse = (payload, ctx) => {
    const n2 = size(payload.value);
    if (n2 > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
      for (const [max, ch] of sizeCaps(inst._zod.def.checks)) {
        if (n2 > max && ch._zod.def.when(payload)) {
          const start = payload.issues.length;
          ch._zod.check(payload);
          payload.issues[start].continue = false;
          attachSchema(payload.issues, start, inst);
          return payload;
        }
      }
    }
    return parse2(payload, ctx);
  };
}
var arraySize = (input) => Array.isArray(input) ? input.length : -1;
function handleArrayResult(result, final, index) {
  if (result.issues.length) {
    final.issues.push(...prefixIssues(index, result.issues));
  }
  final.value[index] = result.value;
}
var $ZodArray = /* @__PURE__ */ $constructor("$ZodArray", (inst, def) => {
  $ZodType.init(inst, def);
  const memo2 = globalConfig.memoizer;
  memo2?.attach(inst);
  inst._zod.parse = (payload, ctx) => {
    const input = payload.value;
    if (!Array.isArray(input)) {
      payload.issues.push({
        expected: "array",
        code: "invalid_type",
        input,
        inst
      });
      return payload;
    }
    payload.value = memo2 ? memo2.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
    const proms = [];
    const abortEarly = ctx?.abortEarly;
    for (let i2 = 0; i2 < input.length; i2++) {
      const item = input[i2];
      const result = def.element._zod.run({
        value: item,
        issues: []
      }, ctx);
      if (result instanceof Promise) {
        proms.push(result.then((result2) => handleArrayResult(result2, payload, i2)));
      } else {
        handleArrayResult(result, payload, i2);
        if (abortEarly && result.issues.length !== 0 && aborted(result))
          break;
      }
    }
    if (proms.length) {
      return Promise.all(proms).then(() => payload);
    }
    return payload;
  };
  capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
  const isPresent = key in input;
  const isOptionalOut = optout === "optional";
  if (!isPresent && isOptionalOut && optin === "optional") {
    return;
  }
  if (result.issues.length) {
    if (optin !== void 0 && isOptionalOut && !isPresent) {
      return;
    }
    final.issues.push(...prefixIssues(key, result.issues));
  }
  if (!isPresent && optin === void 0) {
    if (!result.issues.length) {
      final.issues.push({
        code: "invalid_type",
        expected: "nonoptional",
        input: void 0,
        path: [key]
      });
    }
    return;
  }
  if (result.value === void 0) {
    if (isPresent || optin === "defaulted" && !isOptionalOut) {
      final.value[key] = void 0;
    }
  } else {
    final.value[key] = result.value;
  }
}
var NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
  const keys = Object.keys(def.shape);
  const ownSymbols = Object.getOwnPropertySymbols(def.shape);
  const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
  const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
  for (const k of allKeys) {
    if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) {
      throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
    }
  }
  const okeys = optionalKeys(def.shape);
  return {
    ...def,
    allKeys,
    symbolKeys,
    // string-only: handleCatchall matches it against `for...in`, which never yields a symbol
    keySet: new Set(keys),
    numKeys: keys.length,
    optionalKeys: new Set(okeys)
  };
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
  const unrecognized = [];
  const keySet = def.keySet;
  const _catchall = def.catchall._zod;
  const t2 = _catchall.def.type;
  const optin = _catchall.optin;
  const optout = _catchall.optout;
  let seen = 0;
  for (const key in input) {
    if (abortEarly && payload.issues.length !== seen) {
      if (aborted(payload, seen))
        break;
      seen = payload.issues.length;
    }
    if (keySet.has(key))
      continue;
    if (key === "__proto__") {
      if (t2 === "never")
        unrecognized.push(key);
      continue;
    }
    if (t2 === "never") {
      unrecognized.push(key);
      continue;
    }
    const r4 = _catchall.run({ value: input[key], issues: [] }, ctx);
    if (r4 instanceof Promise) {
      proms.push(r4.then((r5) => handlePropertyResult(r5, payload, key, input, optin, optout)));
    } else {
      handlePropertyResult(r4, payload, key, input, optin, optout);
    }
  }
  if (unrecognized.length) {
    payload.issues.push({
      code: "unrecognized_keys",
      keys: unrecognized,
      input,
      inst,
      // Describes the shape of the input, not the validity of the parsed value, so it never aborts. The parse still fails; the schema's own checks just get to run first, and an enclosing intersection can reconcile the key against a sibling operand.
      continue: true
    });
  }
  if (!proms.length)
    return payload;
  return Promise.all(proms).then(() => {
    return payload;
  });
}
var $ZodObject = /* @__PURE__ */ $constructor("$ZodObject", (inst, def) => {
  $ZodType.init(inst, def);
  const desc = Object.getOwnPropertyDescriptor(def, "shape");
  const sh = desc?.get ? desc.get.raw : def.shape ?? {};
  if (sh) {
    const get = () => {
      const newSh = { ...sh };
      Object.defineProperty(def, "shape", { value: newSh });
      get.raw = newSh;
      return newSh;
    };
    get.raw = sh;
    Object.defineProperty(def, "shape", { get });
  }
  const _normalized = cached(() => normalizeDef(def));
  defineLazyInternal(inst, "propValues", (zod) => {
    const shape = zod.def.shape;
    const propValues = {};
    for (const key in shape) {
      const field = shape[key]._zod;
      if (field.values) {
        if (!Object.prototype.hasOwnProperty.call(propValues, key)) {
          assignProp(propValues, key, /* @__PURE__ */ new Set());
        }
        for (const v of field.values)
          propValues[key].add(v);
        if (field.optin !== void 0)
          propValues[key].add(void 0);
      }
    }
    return propValues;
  });
  const isObject2 = isObject;
  const catchall = def.catchall;
  let value;
  const memo2 = globalConfig.memoizer;
  memo2?.attach(inst);
  inst._zod.parse = (payload, ctx) => {
    value ?? (value = _normalized.value);
    const input = payload.value;
    if (!isObject2(input)) {
      payload.issues.push({
        expected: "object",
        code: "invalid_type",
        input,
        inst
      });
      return payload;
    }
    payload.value = memo2 ? memo2.alloc(inst, payload, {}, ctx) : {};
    const proms = [];
    const shape = value.shape;
    const abortEarly = ctx?.abortEarly;
    let seen = payload.issues.length;
    for (const key of value.allKeys) {
      if (abortEarly && payload.issues.length !== seen) {
        if (aborted(payload, seen))
          break;
        seen = payload.issues.length;
      }
      if (key === "__proto__")
        continue;
      const el = shape[key];
      const optin = el._zod.optin;
      const optout = el._zod.optout;
      const r4 = el._zod.run({ value: input[key], issues: [] }, ctx);
      if (r4 instanceof Promise) {
        proms.push(r4.then((r5) => handlePropertyResult(r5, payload, key, input, optin, optout)));
      } else {
        handlePropertyResult(r4, payload, key, input, optin, optout);
      }
    }
    if (!catchall) {
      return proms.length ? Promise.all(proms).then(() => payload) : payload;
    }
    return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
  };
});
var $ZodObjectJIT = /* @__PURE__ */ $constructor("$ZodObjectJIT", (inst, def) => {
  $ZodObject.init(inst, def);
  const superParse = inst._zod.parse;
  const _normalized = cached(() => normalizeDef(def));
  const memo2 = globalConfig.memoizer;
  const generateFastpass = (shape) => {
    const normalized = _normalized.value;
    const syms = normalized.symbolKeys;
    const doc = new Doc(["payload", "ctx"], { shape, inst, memo: memo2, syms });
    const parseStr = (k) => `shape[${k}]._zod.run({ value: input[${k}], issues: [] }, ctx)`;
    const prefixStr = (id, k) => `
          let ${id}_ab = false;
          for (let i = 0; i < ${id}.issues.length; i++) {
            const iss = ${id}.issues[i];
            iss.path = iss.path ? [${k}, ...iss.path] : [${k}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${id}_ab = true;
          }
          if (${id}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;
    doc.write(`const input = payload.value;`);
    const ids = /* @__PURE__ */ Object.create(null);
    let counter = 0;
    for (const key of normalized.allKeys) {
      ids[key] = `key_${counter++}`;
    }
    doc.write(memo2 ? `const newResult = memo.alloc(inst, payload, {}, ctx);` : `const newResult = {};`);
    for (const key of normalized.allKeys) {
      if (key === "__proto__")
        continue;
      const id = ids[key];
      const k = typeof key === "symbol" ? `syms[${syms.indexOf(key)}]` : esc(key);
      const isPresent = `${k} in input`;
      const schema = shape[key];
      const optin = schema?._zod?.optin;
      const isOptionalIn = optin !== void 0;
      const isOptionalOut = schema?._zod?.optout === "optional";
      doc.write(`const ${id} = ${parseStr(k)};`);
      if (isOptionalIn && isOptionalOut) {
        const assign = optin === "optional" ? `${id}_present` : `${id}.value !== undefined || ${id}_present`;
        doc.write(`
        const ${id}_present = ${isPresent};
        if (!${id}.issues.length || ${id}_present) {
          if (${id}.issues.length) {${prefixStr(id, k)}
          }

          if (${assign}) {
            newResult[${k}] = ${id}.value;
          }
        }

      `);
      } else if (!isOptionalIn) {
        doc.write(`
        const ${id}_present = ${isPresent};
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
        if (!${id}_present && !${id}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${k}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${id}_present) {
          newResult[${k}] = ${id}.value;
        }

      `);
      } else {
        doc.write(`
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
      `);
        if (optin === "defaulted") {
          doc.write(`newResult[${k}] = ${id}.value;`);
        } else {
          doc.write(`
        if (${id}.value !== undefined || ${isPresent}) {
          newResult[${k}] = ${id}.value;
        }
      `);
        }
      }
    }
    doc.write(`payload.value = newResult;`);
    doc.write(`return payload;`);
    return doc.compile();
  };
  let fastpass;
  const isObject2 = isObject;
  const jit = !globalConfig.jitless;
  const allowsEval2 = allowsEval;
  const fastEnabled = jit && allowsEval2.value;
  const catchall = def.catchall;
  let value;
  inst._zod.parse = (payload, ctx) => {
    value ?? (value = _normalized.value);
    const input = payload.value;
    if (!isObject2(input)) {
      payload.issues.push({
        expected: "object",
        code: "invalid_type",
        input,
        inst
      });
      return payload;
    }
    if (jit && fastEnabled && ctx?.async === false && ctx.jitless !== true) {
      if (!fastpass)
        fastpass = generateFastpass(def.shape);
      payload = fastpass(payload, ctx);
      if (!catchall)
        return payload;
      return handleCatchall([], input, payload, ctx, value, inst, ctx?.abortEarly === true);
    }
    return superParse(payload, ctx);
  };
});
function handleUnionResults(results, final, inst, ctx) {
  for (const result of results) {
    if (result.issues.length === 0) {
      final.value = result.value;
      return final;
    }
  }
  const nonaborted = results.filter((r4) => !aborted(r4));
  if (nonaborted.length === 1) {
    final.value = nonaborted[0].value;
    return nonaborted[0];
  }
  final.issues.push({
    code: "invalid_union",
    input: final.value,
    inst,
    errors: results.map((result) => result.issues.map((iss) => finalizeIssue(iss, ctx, config())))
  });
  return final;
}
var $ZodUnion = /* @__PURE__ */ $constructor("$ZodUnion", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "optin", (zod) => zod.def.options.some((o2) => o2._zod.optin === "defaulted") ? "defaulted" : zod.def.options.some((o2) => o2._zod.optin !== void 0) ? "optional" : void 0);
  defineLazyInternal(inst, "optout", (zod) => zod.def.options.some((o2) => o2._zod.optout === "optional") ? "optional" : void 0);
  defineLazyInternal(inst, "values", (zod) => {
    if (zod.def.options.every((o2) => o2._zod.values)) {
      return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
    }
    return void 0;
  });
  defineLazyInternal(inst, "pattern", (zod) => {
    if (zod.def.options.every((o2) => o2._zod.pattern)) {
      const patterns = zod.def.options.map((o2) => o2._zod.pattern);
      return new RegExp(`^(${patterns.map((p) => cleanRegex(p.source)).join("|")})$`);
    }
    return void 0;
  });
  const first = def.options.length === 1 ? def.options[0]._zod.run : null;
  inst._zod.parse = (payload, ctx) => {
    if (first) {
      return first(payload, ctx);
    }
    let async = false;
    const results = [];
    for (const option of def.options) {
      const result = option._zod.run({
        value: payload.value,
        issues: []
      }, ctx);
      if (result instanceof Promise) {
        results.push(result);
        async = true;
      } else {
        if (result.issues.length === 0)
          return result;
        results.push(result);
      }
    }
    if (!async)
      return handleUnionResults(results, payload, inst, ctx);
    return Promise.all(results).then((results2) => {
      return handleUnionResults(results2, payload, inst, ctx);
    });
  };
});
var $ZodIntersection = /* @__PURE__ */ $constructor("$ZodIntersection", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.parse = (payload, ctx) => {
    const input = payload.value;
    const left = def.left._zod.run({ value: input, issues: [] }, ctx);
    const right = def.right._zod.run({ value: input, issues: [] }, ctx);
    const async = left instanceof Promise || right instanceof Promise;
    if (async) {
      return Promise.all([left, right]).then(([left2, right2]) => {
        return handleIntersectionResults(payload, left2, right2);
      });
    }
    return handleIntersectionResults(payload, left, right);
  };
});
function mergeValues(a2, b) {
  if (a2 === b) {
    return { valid: true, data: a2 };
  }
  if (a2 instanceof Date && b instanceof Date && +a2 === +b) {
    return { valid: true, data: a2 };
  }
  if (isPlainObject(a2) && isPlainObject(b)) {
    const bKeys = Object.keys(b);
    const sharedKeys = Object.keys(a2).filter((key) => bKeys.indexOf(key) !== -1);
    const newObj = { ...a2, ...b };
    if (Object.prototype.hasOwnProperty.call(newObj, "__proto__"))
      delete newObj.__proto__;
    for (const key of sharedKeys) {
      if (key === "__proto__")
        continue;
      const sharedValue = mergeValues(a2[key], b[key]);
      if (!sharedValue.valid) {
        return {
          valid: false,
          mergeErrorPath: [key, ...sharedValue.mergeErrorPath]
        };
      }
      newObj[key] = sharedValue.data;
    }
    return { valid: true, data: newObj };
  }
  if (Array.isArray(a2) && Array.isArray(b)) {
    if (a2.length !== b.length) {
      return { valid: false, mergeErrorPath: [] };
    }
    const newArray = [];
    for (let index = 0; index < a2.length; index++) {
      const itemA = a2[index];
      const itemB = b[index];
      const sharedValue = mergeValues(itemA, itemB);
      if (!sharedValue.valid) {
        return {
          valid: false,
          mergeErrorPath: [index, ...sharedValue.mergeErrorPath]
        };
      }
      newArray.push(sharedValue.data);
    }
    return { valid: true, data: newArray };
  }
  return { valid: false, mergeErrorPath: [] };
}
function handleIntersectionResults(result, left, right) {
  const unrecKeys = /* @__PURE__ */ new Map();
  let unrecIssue;
  const keyIssues = /* @__PURE__ */ new Map();
  const collect = (iss, side) => {
    let keys;
    if (iss.code === "unrecognized_keys" && !iss.path?.length) {
      unrecIssue ?? (unrecIssue = iss);
      keys = iss.keys;
    } else if (iss.code === "invalid_key" && iss.origin === "record" && iss.path?.length === 1) {
      const k = String(iss.path[0]);
      if (!keyIssues.has(k))
        keyIssues.set(k, iss);
      keys = [k];
    } else {
      return false;
    }
    for (const k of keys) {
      if (!unrecKeys.has(k))
        unrecKeys.set(k, {});
      unrecKeys.get(k)[side] = true;
    }
    return true;
  };
  for (const iss of left.issues) {
    if (!collect(iss, "l"))
      result.issues.push(iss);
  }
  for (const iss of right.issues) {
    if (!collect(iss, "r"))
      result.issues.push(iss);
  }
  const bothKeys = [...unrecKeys].filter(([, f]) => f.l && f.r).map(([k]) => k);
  if (bothKeys.length) {
    const aggregated = unrecIssue ? bothKeys.filter((k) => unrecIssue.keys.includes(k)) : [];
    if (aggregated.length)
      result.issues.push({ ...unrecIssue, keys: aggregated });
    for (const k of bothKeys) {
      if (!aggregated.includes(k) && keyIssues.has(k))
        result.issues.push(keyIssues.get(k));
    }
  }
  const merged = mergeValues(left.value, right.value);
  if (!merged.valid) {
    if (aborted(result))
      return result;
    throw new Error(`Unmergable intersection. Error path: ${JSON.stringify(merged.mergeErrorPath)}`);
  }
  result.value = merged.data;
  return result;
}
var $ZodRecord = /* @__PURE__ */ $constructor("$ZodRecord", (inst, def) => {
  $ZodType.init(inst, def);
  const memo2 = globalConfig.memoizer;
  memo2?.attach(inst);
  inst._zod.parse = (payload, ctx) => {
    const input = payload.value;
    if (!isPlainObject(input)) {
      payload.issues.push({
        expected: "record",
        code: "invalid_type",
        input,
        inst
      });
      return payload;
    }
    const proms = [];
    const values = def.keyType._zod.values;
    if (values && !def.partial) {
      payload.value = memo2 ? memo2.alloc(inst, payload, {}, ctx) : {};
      const recordKeys = /* @__PURE__ */ new Set();
      for (const key of values) {
        if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
          recordKeys.add(typeof key === "number" ? key.toString() : key);
          if (key === "__proto__")
            continue;
          const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
          if (keyResult instanceof Promise) {
            throw new Error("Async schemas not supported in object keys currently");
          }
          if (keyResult.issues.length) {
            payload.issues.push({
              code: "invalid_key",
              origin: "record",
              issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
              input: key,
              path: [key],
              inst
            });
            continue;
          }
          const outKey = keyResult.value;
          if (outKey === "__proto__")
            continue;
          const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
          if (result instanceof Promise) {
            proms.push(result.then((result2) => {
              if (result2.issues.length) {
                payload.issues.push(...prefixIssues(key, result2.issues));
              }
              payload.value[outKey] = result2.value;
            }));
          } else {
            if (result.issues.length) {
              payload.issues.push(...prefixIssues(key, result.issues));
            }
            payload.value[outKey] = result.value;
          }
        }
      }
      let unrecognized;
      for (const key in input) {
        if (!recordKeys.has(key)) {
          if (def.mode === "loose") {
            if (key === "__proto__")
              continue;
            payload.value[key] = input[key];
          } else {
            unrecognized = unrecognized ?? [];
            unrecognized.push(key);
          }
        }
      }
      if (unrecognized && unrecognized.length > 0) {
        payload.issues.push({
          code: "unrecognized_keys",
          input,
          inst,
          keys: unrecognized,
          continue: true
        });
      }
    } else {
      payload.value = memo2 ? memo2.alloc(inst, payload, {}, ctx) : {};
      let unrecognized;
      for (const key of Reflect.ownKeys(input)) {
        if (key === "__proto__")
          continue;
        if (!Object.prototype.propertyIsEnumerable.call(input, key))
          continue;
        let keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
        if (keyResult instanceof Promise) {
          throw new Error("Async schemas not supported in object keys currently");
        }
        const checkNumericKey = typeof key === "string" && number.test(key) && keyResult.issues.length;
        if (checkNumericKey) {
          const retryResult = def.keyType._zod.run({ value: Number(key), issues: [] }, ctx);
          if (retryResult instanceof Promise) {
            throw new Error("Async schemas not supported in object keys currently");
          }
          if (retryResult.issues.length === 0) {
            keyResult = retryResult;
          }
        }
        if (keyResult.issues.length) {
          if (def.mode === "loose") {
            payload.value[key] = input[key];
          } else if (values) {
            unrecognized = unrecognized ?? [];
            unrecognized.push(key);
          } else {
            payload.issues.push({
              code: "invalid_key",
              origin: "record",
              issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
              input: key,
              path: [key],
              inst
            });
          }
          continue;
        }
        const outKey = keyResult.value;
        if (outKey === "__proto__")
          continue;
        const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
        if (result instanceof Promise) {
          proms.push(result.then((result2) => {
            if (result2.issues.length) {
              payload.issues.push(...prefixIssues(key, result2.issues));
            }
            payload.value[outKey] = result2.value;
          }));
        } else {
          if (result.issues.length) {
            payload.issues.push(...prefixIssues(key, result.issues));
          }
          payload.value[outKey] = result.value;
        }
      }
      if (unrecognized && unrecognized.length > 0) {
        payload.issues.push({
          code: "unrecognized_keys",
          input,
          inst,
          keys: unrecognized,
          continue: true
        });
      }
    }
    if (proms.length) {
      return Promise.all(proms).then(() => payload);
    }
    return payload;
  };
});
var $ZodEnum = /* @__PURE__ */ $constructor("$ZodEnum", (inst, def) => {
  $ZodType.init(inst, def);
  const values = getEnumValues(def.entries);
  const valuesSet = new Set(values);
  inst._zod.values = valuesSet;
  defineLazyInternal(inst, "pattern", (zod) => {
    const patternValues = getEnumValues(zod.def.entries).filter((k) => propertyKeyTypes.has(typeof k));
    return new RegExp(patternValues.length ? `^(${patternValues.map((o2) => escapeRegex(o2.toString())).join("|")})$` : "^[^\\s\\S]$");
  });
  inst._zod.parse = (payload, _ctx) => {
    const input = payload.value;
    if (valuesSet.has(input)) {
      return payload;
    }
    payload.issues.push({
      code: "invalid_value",
      values,
      input,
      inst
    });
    return payload;
  };
});
var $ZodLiteral = /* @__PURE__ */ $constructor("$ZodLiteral", (inst, def) => {
  $ZodType.init(inst, def);
  const values = new Set(def.values);
  inst._zod.values = values;
  defineLazyInternal(inst, "pattern", (zod) => {
    const vals = zod.def.values;
    return new RegExp(vals.length ? `^(${vals.map((o2) => typeof o2 === "string" ? escapeRegex(o2) : o2 ? escapeRegex(o2.toString()) : String(o2)).join("|")})$` : "^[^\\s\\S]$");
  });
  inst._zod.parse = (payload, _ctx) => {
    const input = payload.value;
    if (values.has(input)) {
      return payload;
    }
    payload.issues.push({
      code: "invalid_value",
      values: def.values,
      input,
      inst
    });
    return payload;
  };
});
var $ZodTransform = /* @__PURE__ */ $constructor("$ZodTransform", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.optin = "optional";
  globalConfig.memoizer?.guard(inst);
  inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") {
      throw new $ZodEncodeError(inst.constructor.name);
    }
    const _out = def.transform(payload.value, payload);
    if (ctx.async) {
      const output = _out instanceof Promise ? _out : Promise.resolve(_out);
      return output.then((output2) => {
        payload.value = output2;
        return payload;
      });
    }
    if (_out instanceof Promise) {
      throw new $ZodAsyncError();
    }
    payload.value = _out;
    return payload;
  };
});
function handleOptionalResult(payload, result) {
  payload.value = result.issues.length ? void 0 : result.value;
  return payload;
}
var $ZodOptional = /* @__PURE__ */ $constructor("$ZodOptional", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
  inst._zod.optout = "optional";
  defineLazyInternal(inst, "values", (zod) => {
    const values = zod.def.innerType._zod.values;
    return values ? /* @__PURE__ */ new Set([...values, void 0]) : void 0;
  });
  defineLazyInternal(inst, "pattern", (zod) => {
    const pattern = zod.def.innerType._zod.pattern;
    return pattern ? new RegExp(`^(${cleanRegex(pattern.source)})?$`) : void 0;
  });
  inst._zod.parse = (payload, ctx) => {
    if (payload.value === void 0) {
      if (def.innerType._zod.optin !== "defaulted")
        return payload;
      const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
      if (result instanceof Promise)
        return result.then((result2) => handleOptionalResult(payload, result2));
      return handleOptionalResult(payload, result);
    }
    return def.innerType._zod.run(payload, ctx);
  };
});
var $ZodExactOptional = /* @__PURE__ */ $constructor("$ZodExactOptional", (inst, def) => {
  $ZodOptional.init(inst, def);
  defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
  defineLazyInternal(inst, "pattern", (zod) => zod.def.innerType._zod.pattern);
  inst._zod.parse = (payload, ctx) => {
    return def.innerType._zod.run(payload, ctx);
  };
});
var $ZodNullable = /* @__PURE__ */ $constructor("$ZodNullable", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin);
  defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
  defineLazyInternal(inst, "pattern", (zod) => {
    const pattern = zod.def.innerType._zod.pattern;
    return pattern ? new RegExp(`^(${cleanRegex(pattern.source)}|null)$`) : void 0;
  });
  defineLazyInternal(inst, "values", (zod) => {
    return zod.def.innerType._zod.values ? /* @__PURE__ */ new Set([...zod.def.innerType._zod.values, null]) : void 0;
  });
  inst._zod.parse = (payload, ctx) => {
    if (payload.value === null)
      return payload;
    return def.innerType._zod.run(payload, ctx);
  };
});
var $ZodDefault = /* @__PURE__ */ $constructor("$ZodDefault", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.optin = "defaulted";
  defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
  inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") {
      return def.innerType._zod.run(payload, ctx);
    }
    if (payload.value === void 0) {
      payload.value = def.defaultValue;
      return payload;
    }
    const result = def.innerType._zod.run(payload, ctx);
    if (result instanceof Promise) {
      return result.then((result2) => handleDefaultResult(result2, def));
    }
    return handleDefaultResult(result, def);
  };
});
function handleDefaultResult(payload, def) {
  if (payload.value === void 0) {
    payload.value = def.defaultValue;
  }
  return payload;
}
var $ZodPrefault = /* @__PURE__ */ $constructor("$ZodPrefault", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.optin = "defaulted";
  defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
  inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") {
      return def.innerType._zod.run(payload, ctx);
    }
    if (payload.value === void 0) {
      payload.value = def.defaultValue;
    }
    return def.innerType._zod.run(payload, ctx);
  };
});
var $ZodNonOptional = /* @__PURE__ */ $constructor("$ZodNonOptional", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "values", (zod) => {
    const v = zod.def.innerType._zod.values;
    return v ? new Set([...v].filter((x) => x !== void 0)) : void 0;
  });
  inst._zod.parse = (payload, ctx) => {
    const result = def.innerType._zod.run(payload, ctx);
    if (result instanceof Promise) {
      return result.then((result2) => handleNonOptionalResult(result2, inst));
    }
    return handleNonOptionalResult(result, inst);
  };
});
function handleNonOptionalResult(payload, inst) {
  if (!payload.issues.length && payload.value === void 0) {
    payload.issues.push({
      code: "invalid_type",
      expected: "nonoptional",
      input: payload.value,
      inst
    });
  }
  return payload;
}
function handleCatchResult(payload, result, def, ctx) {
  if (!result.issues.length) {
    payload.value = result.value;
    if (result.memo)
      payload.memo = true;
    return payload;
  }
  payload.value = def.catchValue({
    ...result,
    value: payload.value,
    error: {
      issues: result.issues.map((iss) => finalizeIssue(iss, ctx, config()))
    },
    input: payload.value
  });
  return payload;
}
var $ZodCatch = /* @__PURE__ */ $constructor("$ZodCatch", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
  defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
  defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
  inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") {
      return def.innerType._zod.run(payload, ctx);
    }
    const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
    if (result instanceof Promise) {
      return result.then((result2) => handleCatchResult(payload, result2, def, ctx));
    }
    return handleCatchResult(payload, result, def, ctx);
  };
});
var $ZodPipe = /* @__PURE__ */ $constructor("$ZodPipe", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
  defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
  defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
  defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
  inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") {
      const right = def.out._zod.run(payload, ctx);
      if (right instanceof Promise) {
        return right.then((right2) => handlePipeResult(right2, def.in, ctx));
      }
      return handlePipeResult(right, def.in, ctx);
    }
    const left = def.in._zod.run(payload, ctx);
    if (left instanceof Promise) {
      return left.then((left2) => handlePipeResult(left2, def.out, ctx));
    }
    return handlePipeResult(left, def.out, ctx);
  };
});
function handlePipeResult(left, next, ctx) {
  if (left.issues.some((iss) => iss.code !== "unrecognized_keys")) {
    left.aborted = true;
    return left;
  }
  return next._zod.run({ value: left.value, issues: left.issues }, ctx);
}
var $ZodReadonly = /* @__PURE__ */ $constructor("$ZodReadonly", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "propValues", (zod) => zod.def.innerType._zod.propValues);
  defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
  defineLazyInternal(inst, "optin", (zod) => zod.def.innerType?._zod?.optin);
  defineLazyInternal(inst, "optout", (zod) => zod.def.innerType?._zod?.optout);
  inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") {
      return def.innerType._zod.run(payload, ctx);
    }
    const result = def.innerType._zod.run(payload, ctx);
    if (result instanceof Promise) {
      return result.then(handleReadonlyResult);
    }
    return handleReadonlyResult(result);
  };
});
function handleReadonlyResult(payload) {
  if (!payload.memo)
    payload.value = Object.freeze(payload.value);
  return payload;
}
var $ZodCustom = /* @__PURE__ */ $constructor("$ZodCustom", (inst, def) => {
  $ZodCheck.init(inst, def);
  $ZodType.init(inst, def);
  inst._zod.parse = (payload, _) => {
    return payload;
  };
  inst._zod.check = (payload) => {
    const input = payload.value;
    const r4 = def.fn(input);
    if (r4 instanceof Promise) {
      return r4.then((r5) => handleRefineResult(r5, payload, input, inst));
    }
    handleRefineResult(r4, payload, input, inst);
    return;
  };
});
function handleRefineResult(result, payload, input, inst) {
  if (!result) {
    const _iss = {
      code: "custom",
      input,
      inst,
      // incorporates params.error into issue reporting
      path: [...inst._zod.def.path ?? []],
      // incorporates params.error into issue reporting
      continue: !inst._zod.def.abort
      // params: inst._zod.def.params,
    };
    if (inst._zod.def.params)
      _iss.params = inst._zod.def.params;
    payload.issues.push(issue(_iss));
  }
}

// ../../main/node_modules/zod/v4/core/memoizer.js
var $ZodCyclicError = class extends Error {
  constructor() {
    super(`Cannot parse a reference cycle that closes through a transform`);
    this.name = "ZodCyclicError";
  }
};
var STATE = "~memo";
var NO_ISSUES = [];
function isRef(value) {
  return value !== null && typeof value === "object";
}
function cloneIssues(issues) {
  return issues.map((iss) => iss.path ? { ...iss, path: iss.path.slice() } : { ...iss });
}
var recursive = /* @__PURE__ */ new WeakMap();
var NONE = 0;
var ASSUMED = 1;
var PROVEN = 2;
function isRecursive(inst, stack, resolve) {
  const cached2 = recursive.get(inst);
  if (cached2 !== void 0)
    return cached2 ? PROVEN : NONE;
  if (stack.has(inst))
    return PROVEN;
  stack.add(inst);
  let result = NONE;
  const check = (child) => {
    if (result !== PROVEN && child?._zod) {
      const answer = isRecursive(child, stack, resolve);
      if (answer > result)
        result = answer;
    }
  };
  const shape = (sh, spread) => {
    let answer = NONE;
    for (const key of Reflect.ownKeys(sh)) {
      const desc = Object.getOwnPropertyDescriptor(sh, key);
      if (spread && !desc.enumerable)
        continue;
      const child = desc.get ? ASSUMED : desc.value?._zod ? isRecursive(desc.value, stack, resolve) : NONE;
      if (child > answer)
        answer = child;
    }
    return answer;
  };
  const merge2 = (answer) => {
    if (answer > result)
      result = answer;
  };
  const def = inst._zod.def;
  const kind = def.type;
  switch (kind) {
    case "object": {
      const raw = rawShape(def);
      merge2(raw ? shape(raw, true) : ASSUMED);
      check(def.catchall);
      break;
    }
    case "array":
      check(def.element);
      break;
    case "tuple":
      for (const el of def.items)
        check(el);
      check(def.rest);
      break;
    case "record":
    case "map":
      check(def.keyType);
      check(def.valueType);
      break;
    case "set":
      check(def.valueType);
      break;
    case "union":
      for (const el of def.options)
        check(el);
      break;
    case "intersection":
      check(def.left);
      check(def.right);
      break;
    case "optional":
    case "nullable":
    case "default":
    case "prefault":
    case "catch":
    case "readonly":
    case "nonoptional":
    case "promise":
    case "success":
      check(def.innerType);
      break;
    case "pipe":
      check(def.in);
      check(def.out);
      break;
    case "function":
      check(def.input);
      check(def.output);
      break;
    // `$ZodLazy` caches its inner on the def, so a resolved edge is followed exactly
    case "lazy": {
      const inner = def._cachedInner ?? (resolve ? inst._zod.innerType : void 0);
      merge2(inner ? isRecursive(inner, stack, false) : ASSUMED);
      break;
    }
    // a leaf by choice: `parts` are regex fragments, not data positions
    case "template_literal":
    // leaves
    case "string":
    case "number":
    case "int":
    case "boolean":
    case "bigint":
    case "symbol":
    case "undefined":
    case "null":
    case "void":
    case "never":
    case "any":
    case "unknown":
    case "date":
    case "nan":
    case "enum":
    case "literal":
    case "file":
    case "transform":
    case "custom":
      break;
    default: {
      kind;
      for (const key in def) {
        const desc = Object.getOwnPropertyDescriptor(def, key);
        if (!desc || desc.get)
          continue;
        const value = desc.value;
        if (!value || typeof value !== "object")
          continue;
        if (value._zod)
          check(value);
        else if (Array.isArray(value))
          for (const el of value)
            check(el);
      }
    }
  }
  stack.delete(inst);
  return settle(inst, result);
}
function settle(inst, answer) {
  if (answer !== ASSUMED)
    recursive.set(inst, answer === PROVEN);
  return answer;
}
function bucketFor(state, inst) {
  let bucket = state.buckets.get(inst);
  if (!bucket) {
    bucket = /* @__PURE__ */ new WeakMap();
    state.buckets.set(inst, bucket);
  }
  return bucket;
}
var handoff;
var open = [];
var memo = {
  alloc(_inst, payload, empty) {
    const bucket = handoff;
    if (!bucket)
      return empty;
    handoff = void 0;
    const entry2 = { value: empty, issues: null };
    bucket.set(payload.value, entry2);
    open.push(entry2);
    return empty;
  },
  guard(inst) {
    var _a3;
    (_a3 = inst._zod).deferred ?? (_a3.deferred = []);
    inst._zod.deferred.push(() => {
      const base = inst._zod.parse;
      const wrapped = (payload, ctx) => {
        if (ctx.direction !== "backward" && isBackEdge(ctx, payload.value))
          throw new $ZodCyclicError();
        return base(payload, ctx);
      };
      inst._zod.parse = wrapped;
      if (inst._zod.run === base)
        inst._zod.run = wrapped;
    });
  },
  attach(inst) {
    var _a3;
    let isRecursiveInst;
    let rechecked = false;
    let lastCtx;
    let lastBucket;
    (_a3 = inst._zod).deferred ?? (_a3.deferred = []);
    inst._zod.deferred.push(() => {
      const base = inst._zod.parse;
      const wrapped = (payload, ctx) => {
        if (isRecursiveInst === void 0) {
          const walked = isRecursive(inst, /* @__PURE__ */ new Set(), false);
          if (walked === NONE) {
            inst._zod.parse = base;
            if (inst._zod.run === wrapped)
              inst._zod.run = base;
            return base(payload, ctx);
          }
          if (walked === PROVEN || rechecked)
            isRecursiveInst = true;
          else
            rechecked = true;
        }
        const input = payload.value;
        if (!isRef(input))
          return base(payload, ctx);
        let state = ctx[STATE];
        if (!state) {
          state = { buckets: /* @__PURE__ */ new WeakMap(), backEdges: void 0 };
          ctx[STATE] = state;
        }
        let bucket;
        if (lastCtx === ctx) {
          bucket = lastBucket;
        } else {
          bucket = bucketFor(state, inst);
          lastCtx = ctx;
          lastBucket = bucket;
        }
        const hit = bucket.get(input);
        if (hit) {
          payload.value = hit.value;
          if (hit.issues) {
            if (hit.issues.length)
              payload.issues.push(...cloneIssues(hit.issues));
          } else {
            payload.memo = true;
            state.backEdges ?? (state.backEdges = /* @__PURE__ */ new WeakSet());
            state.backEdges.add(hit.value);
          }
          return payload;
        }
        handoff = bucket;
        const depth = open.length;
        const result = base(payload, ctx);
        handoff = void 0;
        const entry2 = open.length > depth ? open.pop() : void 0;
        if (result instanceof Promise) {
          return result.then((r4) => {
            if (entry2)
              entry2.issues = r4.issues.length ? cloneIssues(r4.issues) : NO_ISSUES;
            return r4;
          });
        }
        if (entry2)
          entry2.issues = result.issues.length ? cloneIssues(result.issues) : NO_ISSUES;
        return result;
      };
      inst._zod.parse = wrapped;
      if (inst._zod.run === base)
        inst._zod.run = wrapped;
    });
  }
};
function memoizer() {
  return memo;
}
function isBackEdge(ctx, value) {
  const backEdges = ctx[STATE]?.backEdges;
  return backEdges !== void 0 && isRef(value) && backEdges.has(value);
}

// ../../main/node_modules/zod/v4/locales/en.js
var error = () => {
  const Sizable = {
    string: { unit: "characters", verb: "to have" },
    file: { unit: "bytes", verb: "to have" },
    array: { unit: "items", verb: "to have" },
    set: { unit: "items", verb: "to have" },
    map: { unit: "entries", verb: "to have" }
  };
  function getSizing(origin) {
    return Sizable[origin] ?? null;
  }
  const FormatDictionary = {
    regex: "input",
    email: "email address",
    url: "URL",
    emoji: "emoji",
    uuid: "UUID",
    uuidv4: "UUIDv4",
    uuidv6: "UUIDv6",
    nanoid: "nanoid",
    guid: "GUID",
    cuid: "cuid",
    cuid2: "cuid2",
    ulid: "ULID",
    xid: "XID",
    ksuid: "KSUID",
    datetime: "ISO datetime",
    date: "ISO date",
    time: "ISO time",
    duration: "ISO duration",
    ipv4: "IPv4 address",
    ipv6: "IPv6 address",
    mac: "MAC address",
    cidrv4: "IPv4 range",
    cidrv6: "IPv6 range",
    base64: "base64-encoded string",
    base64url: "base64url-encoded string",
    json_string: "JSON string",
    e164: "E.164 number",
    currency_code: "currency code",
    credit_card: "credit card number",
    iban: "IBAN",
    jwt: "JWT",
    template_literal: "input"
  };
  const TypeDictionary = {
    // Compatibility: "nan" -> "NaN" for display
    nan: "NaN"
    // All other type names omitted - they fall back to raw values via ?? operator
  };
  function getTypeName(type, input) {
    if (type === "number" && typeof input === "number" && !Number.isFinite(input)) {
      return String(input);
    }
    return TypeDictionary[type] ?? type;
  }
  return (issue2) => {
    switch (issue2.code) {
      case "invalid_type": {
        const expected = getTypeName(issue2.expected);
        const receivedType = parsedType(issue2.input);
        const received = getTypeName(receivedType, issue2.input);
        return `Invalid input: expected ${expected}, received ${received}`;
      }
      case "invalid_value":
        if (issue2.values.length === 1)
          return `Invalid input: expected ${stringifyPrimitive(issue2.values[0])}`;
        return `Invalid option: expected one of ${joinValues(issue2.values, "|")}`;
      case "too_big": {
        const adj = issue2.exact ? "exactly " : issue2.inclusive ? "<=" : "<";
        const sizing = getSizing(issue2.origin);
        if (sizing)
          return `Too big: expected ${issue2.origin ?? "value"} to have ${adj}${issue2.maximum.toString()} ${sizing.unit ?? "elements"}`;
        return `Too big: expected ${issue2.origin ?? "value"} to be ${adj}${issue2.maximum.toString()}`;
      }
      case "too_small": {
        const adj = issue2.exact ? "exactly " : issue2.inclusive ? ">=" : ">";
        const sizing = getSizing(issue2.origin);
        if (sizing) {
          return `Too small: expected ${issue2.origin} to have ${adj}${issue2.minimum.toString()} ${sizing.unit}`;
        }
        return `Too small: expected ${issue2.origin} to be ${adj}${issue2.minimum.toString()}`;
      }
      case "invalid_format": {
        const _issue = issue2;
        if (_issue.format === "starts_with") {
          return `Invalid string: must start with "${_issue.prefix}"`;
        }
        if (_issue.format === "ends_with")
          return `Invalid string: must end with "${_issue.suffix}"`;
        if (_issue.format === "includes")
          return `Invalid string: must include "${_issue.includes}"`;
        if (_issue.format === "regex")
          return `Invalid string: must match pattern ${_issue.pattern}`;
        return `Invalid ${FormatDictionary[_issue.format] ?? issue2.format}`;
      }
      case "not_multiple_of":
        return `Invalid number: must be a multiple of ${issue2.divisor}`;
      case "unrecognized_keys":
        return `Unrecognized key${issue2.keys.length > 1 ? "s" : ""}: ${joinValues(issue2.keys, ", ")}`;
      case "invalid_key":
        return `Invalid key in ${issue2.origin}`;
      case "invalid_union":
        if (issue2.options && Array.isArray(issue2.options) && issue2.options.length > 0) {
          const opts = issue2.options.map((o2) => `'${o2}'`).join(" | ");
          return `Invalid discriminator value. Expected ${opts}`;
        }
        if (issue2.inclusive === false) {
          return "Invalid input: more than one option matched";
        }
        return "Invalid input";
      case "invalid_element":
        return `Invalid value in ${issue2.origin}`;
      default:
        return `Invalid input`;
    }
  };
};
function en_default() {
  return {
    localeError: error()
  };
}

// ../../main/node_modules/zod/v4/core/registries.js
var _a2;
var $ZodRegistry = class {
  constructor() {
    this._map = /* @__PURE__ */ new WeakMap();
    this._idmap = /* @__PURE__ */ new Map();
  }
  add(schema, ..._meta) {
    const meta2 = _meta[0];
    this._map.set(schema, meta2);
    if (meta2 && typeof meta2 === "object" && "id" in meta2) {
      this._idmap.set(meta2.id, schema);
    }
    return this;
  }
  clear() {
    this._map = /* @__PURE__ */ new WeakMap();
    this._idmap = /* @__PURE__ */ new Map();
    return this;
  }
  remove(schema) {
    const meta2 = this._map.get(schema);
    if (meta2 && typeof meta2 === "object" && "id" in meta2) {
      this._idmap.delete(meta2.id);
    }
    this._map.delete(schema);
    return this;
  }
  get(schema) {
    const p = schema._zod.parent;
    if (p) {
      const pm = { ...this.get(p) ?? {} };
      delete pm.id;
      const f = { ...pm, ...this._map.get(schema) };
      return Object.keys(f).length ? f : void 0;
    }
    return this._map.get(schema);
  }
  has(schema) {
    return this._map.has(schema);
  }
};
function registry() {
  return new $ZodRegistry();
}
(_a2 = globalThis).__zod_globalRegistry ?? (_a2.__zod_globalRegistry = registry());
var globalRegistry = globalThis.__zod_globalRegistry;

// ../../main/node_modules/zod/v4/core/api.js
function snapshotChecks(def) {
  if (def.checks)
    def.checks = [...def.checks];
  return def;
}
// @__NO_SIDE_EFFECTS__
function _string(Class2, params) {
  return new Class2(snapshotChecks({ type: "string", ...normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _email(Class2, params) {
  return new Class2({
    type: "string",
    format: "email",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _guid(Class2, params) {
  return new Class2({
    type: "string",
    format: "guid",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _uuid(Class2, params) {
  return new Class2({
    type: "string",
    format: "uuid",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _uuidv4(Class2, params) {
  return new Class2({
    type: "string",
    format: "uuid",
    check: "string_format",
    abort: false,
    version: "v4",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _uuidv6(Class2, params) {
  return new Class2({
    type: "string",
    format: "uuid",
    check: "string_format",
    abort: false,
    version: "v6",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _uuidv7(Class2, params) {
  return new Class2({
    type: "string",
    format: "uuid",
    check: "string_format",
    abort: false,
    version: "v7",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _url(Class2, params) {
  return new Class2({
    type: "string",
    format: "url",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _emoji2(Class2, params) {
  return new Class2({
    type: "string",
    format: "emoji",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _nanoid(Class2, params) {
  return new Class2({
    type: "string",
    format: "nanoid",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _cuid(Class2, params) {
  return new Class2({
    type: "string",
    format: "cuid",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _cuid2(Class2, params) {
  return new Class2({
    type: "string",
    format: "cuid2",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _ulid(Class2, params) {
  return new Class2({
    type: "string",
    format: "ulid",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _xid(Class2, params) {
  return new Class2({
    type: "string",
    format: "xid",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _ksuid(Class2, params) {
  return new Class2({
    type: "string",
    format: "ksuid",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _ipv4(Class2, params) {
  return new Class2({
    type: "string",
    format: "ipv4",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _ipv6(Class2, params) {
  return new Class2({
    type: "string",
    format: "ipv6",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _cidrv4(Class2, params) {
  return new Class2({
    type: "string",
    format: "cidrv4",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _cidrv6(Class2, params) {
  return new Class2({
    type: "string",
    format: "cidrv6",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _base64(Class2, params) {
  return new Class2({
    type: "string",
    format: "base64",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _base64url(Class2, params) {
  return new Class2({
    type: "string",
    format: "base64url",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _e164(Class2, params) {
  return new Class2({
    type: "string",
    format: "e164",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _jwt(Class2, params) {
  return new Class2({
    type: "string",
    format: "jwt",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _isoDateTime(Class2, params) {
  return new Class2({
    type: "string",
    format: "datetime",
    check: "string_format",
    offset: false,
    local: false,
    precision: null,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _isoDate(Class2, params) {
  return new Class2({
    type: "string",
    format: "date",
    check: "string_format",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _isoTime(Class2, params) {
  return new Class2({
    type: "string",
    format: "time",
    check: "string_format",
    precision: null,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _isoDuration(Class2, params) {
  return new Class2({
    type: "string",
    format: "duration",
    check: "string_format",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _number(Class2, params) {
  return new Class2(snapshotChecks({ type: "number", checks: [], ...normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _int(Class2, params) {
  return new Class2({
    type: "number",
    check: "number_format",
    abort: false,
    format: "safeint",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _boolean(Class2, params) {
  return new Class2({
    type: "boolean",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _unknown(Class2) {
  return new Class2({
    type: "unknown"
  });
}
// @__NO_SIDE_EFFECTS__
function _never(Class2, params) {
  return new Class2({
    type: "never",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _lt(value, params) {
  return new $ZodCheckLessThan({
    check: "less_than",
    ...normalizeParams(params),
    value,
    inclusive: false
  });
}
// @__NO_SIDE_EFFECTS__
function _lte(value, params) {
  return new $ZodCheckLessThan({
    check: "less_than",
    ...normalizeParams(params),
    value,
    inclusive: true
  });
}
// @__NO_SIDE_EFFECTS__
function _gt(value, params) {
  return new $ZodCheckGreaterThan({
    check: "greater_than",
    ...normalizeParams(params),
    value,
    inclusive: false
  });
}
// @__NO_SIDE_EFFECTS__
function _gte(value, params) {
  return new $ZodCheckGreaterThan({
    check: "greater_than",
    ...normalizeParams(params),
    value,
    inclusive: true
  });
}
// @__NO_SIDE_EFFECTS__
function _multipleOf(value, params) {
  return new $ZodCheckMultipleOf({
    check: "multiple_of",
    ...normalizeParams(params),
    value
  });
}
// @__NO_SIDE_EFFECTS__
function _maxLength(maximum, params) {
  const ch = new $ZodCheckMaxLength({
    check: "max_length",
    ...normalizeParams(params),
    maximum
  });
  return ch;
}
// @__NO_SIDE_EFFECTS__
function _minLength(minimum, params) {
  return new $ZodCheckMinLength({
    check: "min_length",
    ...normalizeParams(params),
    minimum
  });
}
// @__NO_SIDE_EFFECTS__
function _length(length, params) {
  return new $ZodCheckLengthEquals({
    check: "length_equals",
    ...normalizeParams(params),
    length
  });
}
// @__NO_SIDE_EFFECTS__
function _regex(pattern, params) {
  return new $ZodCheckRegex({
    check: "string_format",
    format: "regex",
    ...normalizeParams(params),
    pattern
  });
}
// @__NO_SIDE_EFFECTS__
function _lowercase(params) {
  return new $ZodCheckLowerCase({
    check: "string_format",
    format: "lowercase",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _uppercase(params) {
  return new $ZodCheckUpperCase({
    check: "string_format",
    format: "uppercase",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _includes(includes, params) {
  return new $ZodCheckIncludes({
    check: "string_format",
    format: "includes",
    ...normalizeParams(params),
    includes
  });
}
// @__NO_SIDE_EFFECTS__
function _startsWith(prefix, params) {
  return new $ZodCheckStartsWith({
    check: "string_format",
    format: "starts_with",
    ...normalizeParams(params),
    prefix
  });
}
// @__NO_SIDE_EFFECTS__
function _endsWith(suffix, params) {
  return new $ZodCheckEndsWith({
    check: "string_format",
    format: "ends_with",
    ...normalizeParams(params),
    suffix
  });
}
// @__NO_SIDE_EFFECTS__
function _overwrite(tx) {
  return new $ZodCheckOverwrite({
    check: "overwrite",
    tx
  });
}
// @__NO_SIDE_EFFECTS__
function _normalize(form) {
  return /* @__PURE__ */ _overwrite((input) => input.normalize(form));
}
// @__NO_SIDE_EFFECTS__
function _trim() {
  return /* @__PURE__ */ _overwrite((input) => input.trim());
}
// @__NO_SIDE_EFFECTS__
function _toLowerCase() {
  return /* @__PURE__ */ _overwrite((input) => input.toLowerCase());
}
// @__NO_SIDE_EFFECTS__
function _toUpperCase() {
  return /* @__PURE__ */ _overwrite((input) => input.toUpperCase());
}
// @__NO_SIDE_EFFECTS__
function _slugify() {
  return /* @__PURE__ */ _overwrite((input) => slugify(input));
}
// @__NO_SIDE_EFFECTS__
function _array(Class2, element, params) {
  return new Class2({
    type: "array",
    element,
    // get element() {
    //   return element;
    // },
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _refine(Class2, fn, _params) {
  const schema = new Class2({
    type: "custom",
    check: "custom",
    fn,
    ...normalizeParams(_params)
  });
  return schema;
}
// @__NO_SIDE_EFFECTS__
function _superRefine(fn, params) {
  const ch = /* @__PURE__ */ _check((payload) => {
    payload.addIssue = (issue2) => {
      if (typeof issue2 === "string") {
        payload.issues.push(issue(issue2, payload.value, ch._zod.def));
      } else {
        const _issue = issue2;
        if (_issue.fatal)
          _issue.continue = false;
        _issue.code ?? (_issue.code = "custom");
        if (!("input" in _issue))
          _issue.input = payload.value;
        _issue.inst ?? (_issue.inst = ch);
        _issue.continue ?? (_issue.continue = !ch._zod.def.abort);
        payload.issues.push(issue(_issue));
      }
    };
    return fn(payload.value, payload);
  }, params);
  return ch;
}
// @__NO_SIDE_EFFECTS__
function _check(fn, params) {
  const ch = new $ZodCheck({
    check: "custom",
    ...normalizeParams(params)
  });
  ch._zod.check = fn;
  return ch;
}

// ../../main/node_modules/zod/v4/core/to-json-schema.js
function assignProps(target, ...sources) {
  for (const source2 of sources) {
    for (const key of Reflect.ownKeys(source2)) {
      if (Object.prototype.propertyIsEnumerable.call(source2, key)) {
        assignProp(target, key, source2[key]);
      }
    }
  }
  return target;
}
function initializeContext(params) {
  let target = params?.target ?? "draft-2020-12";
  if (target === "draft-4")
    target = "draft-04";
  if (target === "draft-7")
    target = "draft-07";
  return {
    processors: params.processors ?? {},
    metadataRegistry: params?.metadata ?? globalRegistry,
    target,
    unrepresentable: params?.unrepresentable ?? "throw",
    override: params?.override ?? (() => {
    }),
    io: params?.io ?? "output",
    counter: 0,
    seen: /* @__PURE__ */ new Map(),
    sharedDefsExtractedFor: void 0,
    sharedEmitDoneFor: void 0,
    cycles: params?.cycles ?? "ref",
    reused: params?.reused ?? "inline",
    intersections: [],
    deferred: [],
    external: params?.external ?? void 0
  };
}
function handleUnrepresentable(schema, ctx, json, params, message) {
  const result = typeof ctx.unrepresentable === "function" ? ctx.unrepresentable({ zodSchema: schema, path: params.path, message }) : ctx.unrepresentable;
  if (result === "any")
    return false;
  if (result === void 0 || result === "throw")
    throw new Error(message);
  Object.assign(json, result);
  return true;
}
function processSchema(schema, ctx, _params = { path: [], schemaPath: [] }) {
  var _a3;
  const def = schema._zod.def;
  const seen = ctx.seen.get(schema);
  if (seen) {
    seen.count++;
    const isCycle = _params.schemaPath.includes(schema);
    if (isCycle) {
      seen.cycle = _params.path;
    }
    return seen.schema;
  }
  const result = { schema: {}, count: 1, cycle: void 0, path: _params.path };
  ctx.seen.set(schema, result);
  ctx.sharedDefsExtractedFor = void 0;
  ctx.sharedEmitDoneFor = void 0;
  const overrideSchema = schema._zod.toJSONSchema?.();
  if (overrideSchema) {
    result.schema = overrideSchema;
  } else {
    const params = {
      ..._params,
      schemaPath: [..._params.schemaPath, schema],
      path: _params.path
    };
    if (schema._zod.processJSONSchema) {
      schema._zod.processJSONSchema(ctx, result.schema, params);
    } else {
      const _json = result.schema;
      const processor = ctx.processors[def.type];
      if (!processor) {
        throw new Error(`[toJSONSchema]: Non-representable type encountered: ${def.type}`);
      }
      processor(schema, ctx, _json, params);
    }
    const parent = schema._zod.parent;
    if (parent) {
      if (!result.ref)
        result.ref = parent;
      processSchema(parent, ctx, params);
      ctx.seen.get(parent).isParent = true;
    }
  }
  const meta2 = ctx.metadataRegistry.get(schema);
  if (meta2)
    assignProps(result.schema, meta2);
  if (ctx.io === "input" && isTransforming(schema)) {
    delete result.schema.examples;
    delete result.schema.default;
  }
  if (ctx.io === "input" && "_prefault" in result.schema)
    (_a3 = result.schema).default ?? (_a3.default = result.schema._prefault);
  delete result.schema._prefault;
  const _result = ctx.seen.get(schema);
  return _result.schema;
}
function encodeJSONPointerSegment(segment) {
  return segment.replace(/~/g, "~0").replace(/\//g, "~1");
}
function extractDefs(ctx, schema) {
  const root = ctx.seen.get(schema);
  if (!root)
    throw new Error("Unprocessed schema. This is a bug in Zod.");
  if (ctx.external && ctx.sharedDefsExtractedFor === ctx.external)
    return;
  const idToSchema = /* @__PURE__ */ new Map();
  for (const entry2 of ctx.seen.entries()) {
    const id = ctx.metadataRegistry.get(entry2[0])?.id;
    if (id) {
      const existing = idToSchema.get(id);
      if (existing && existing !== entry2[0]) {
        throw new Error(`Duplicate schema id "${id}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);
      }
      idToSchema.set(id, entry2[0]);
    }
  }
  const makeURI = (entry2) => {
    const defsSegment = ctx.target === "draft-2020-12" ? "$defs" : "definitions";
    if (ctx.external) {
      const externalId = ctx.external.registry.get(entry2[0])?.id;
      const uriGenerator = ctx.external.uri ?? ((id2) => id2);
      if (externalId) {
        return { ref: uriGenerator(externalId) };
      }
      const id = entry2[1].defId ?? entry2[1].schema.id ?? `schema${ctx.counter++}`;
      entry2[1].defId = id;
      return { defId: id, ref: `${uriGenerator("__shared")}#/${defsSegment}/${encodeJSONPointerSegment(id)}` };
    }
    const uriPrefix = `#`;
    const defUriPrefix = `${uriPrefix}/${defsSegment}/`;
    if (entry2[1] === root && !entry2[1].schema.id) {
      return { ref: uriPrefix };
    }
    const defId = entry2[1].schema.id ?? `__schema${ctx.counter++}`;
    return { defId, ref: defUriPrefix + encodeJSONPointerSegment(defId) };
  };
  const extractToDef = (entry2) => {
    if (entry2[1].schema.$ref) {
      return;
    }
    const seen = entry2[1];
    const { ref, defId } = makeURI(entry2);
    seen.def = { ...seen.schema };
    if (defId)
      seen.defId = defId;
    const schema2 = seen.schema;
    for (const key in schema2) {
      delete schema2[key];
    }
    schema2.$ref = ref;
  };
  if (ctx.cycles === "throw") {
    for (const entry2 of ctx.seen.entries()) {
      const seen = entry2[1];
      if (seen.cycle) {
        throw new Error(`Cycle detected: #/${seen.cycle?.join("/")}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`);
      }
    }
  }
  for (const entry2 of ctx.seen.entries()) {
    const seen = entry2[1];
    if (schema === entry2[0]) {
      extractToDef(entry2);
      continue;
    }
    if (ctx.external) {
      const ext = ctx.external.registry.get(entry2[0])?.id;
      if (schema !== entry2[0] && ext) {
        extractToDef(entry2);
        continue;
      }
    }
    const id = ctx.metadataRegistry.get(entry2[0])?.id;
    if (id) {
      extractToDef(entry2);
      continue;
    }
    if (seen.cycle) {
      extractToDef(entry2);
      continue;
    }
    if (seen.count > 1) {
      if (ctx.reused === "ref") {
        extractToDef(entry2);
      }
    }
  }
  if (ctx.external)
    ctx.sharedDefsExtractedFor = ctx.external;
}
function compactTypeUnion(schema) {
  const options = schema.anyOf;
  if (!Array.isArray(options) || options.length === 0 || schema.type !== void 0)
    return;
  const types = [];
  for (const option of options) {
    if (!option || typeof option !== "object")
      return;
    compactTypeUnion(option);
    const keys = Object.keys(option);
    if (keys.length !== 1 || keys[0] !== "type")
      return;
    const type = option.type;
    for (const member of Array.isArray(type) ? type : [type]) {
      if (typeof member !== "string")
        return;
      if (!types.includes(member))
        types.push(member);
    }
  }
  delete schema.anyOf;
  schema.type = types.length === 1 ? types[0] : types;
}
var FOLDABLE_KEYS = /* @__PURE__ */ new Set(["type", "properties", "required", "additionalProperties"]);
var UNION_KEYS = ["oneOf", "anyOf"];
function undeclaredConstraint(member) {
  const extra = member.additionalProperties;
  if (extra === void 0 || extra === false || typeof extra !== "object" || extra === null)
    return null;
  return Object.keys(extra).length ? extra : null;
}
function foldObjects(members2) {
  const objects = [];
  for (const member of members2) {
    if (typeof member !== "object" || member.type !== "object")
      return null;
    for (const key in member) {
      if (!FOLDABLE_KEYS.has(key))
        return null;
    }
    objects.push(member);
  }
  const properties = {};
  const required2 = /* @__PURE__ */ new Set();
  for (const object2 of objects) {
    for (const key in object2.properties) {
      if (Object.prototype.hasOwnProperty.call(properties, key))
        continue;
      const parts = [];
      for (const other of objects) {
        const part = other.properties?.[key] ?? undeclaredConstraint(other);
        if (part === null || part === void 0)
          continue;
        if (!parts.some((seen) => JSON.stringify(seen) === JSON.stringify(part)))
          parts.push(part);
      }
      const merged = parts.length === 1 ? parts[0] : foldObjects(parts) ?? { allOf: parts };
      assignProp(properties, key, merged);
    }
    for (const key of object2.required ?? [])
      required2.add(key);
  }
  const folded = { type: "object", properties };
  if (required2.size)
    folded.required = [...required2];
  if (objects.every((object2) => object2.additionalProperties === false)) {
    folded.additionalProperties = false;
  } else {
    const constraints = [];
    for (const object2 of objects) {
      const constraint = undeclaredConstraint(object2);
      if (constraint && !constraints.some((seen) => JSON.stringify(seen) === JSON.stringify(constraint)))
        constraints.push(constraint);
    }
    if (constraints.length === 1)
      folded.additionalProperties = constraints[0];
    else if (constraints.length > 1)
      folded.additionalProperties = { allOf: constraints };
  }
  return folded;
}
function foldIntersection(json) {
  const allOf = json.allOf;
  if (!Array.isArray(allOf) || allOf.length < 2)
    return;
  for (const key of FOLDABLE_KEYS)
    if (key in json)
      return;
  const unions = allOf.filter((m) => UNION_KEYS.some((k) => Array.isArray(m[k])));
  let folded = null;
  if (!unions.length) {
    folded = foldObjects(allOf);
  } else {
    const union2 = unions[0];
    const keyword = UNION_KEYS.find((k) => Array.isArray(union2[k]));
    if (Object.keys(union2).length !== 1)
      return;
    const rest = allOf.filter((m) => m !== union2);
    const branches = union2[keyword].map((branch) => foldObjects([...rest, branch]));
    if (branches.some((b) => !b))
      return;
    folded = { [keyword]: branches };
  }
  if (!folded)
    return;
  delete json.allOf;
  assignProps(json, folded);
}
function finalize(ctx, schema) {
  const root = ctx.seen.get(schema);
  if (!root)
    throw new Error("Unprocessed schema. This is a bug in Zod.");
  const flattenRef = (zodSchema) => {
    const seen = ctx.seen.get(zodSchema);
    if (seen.ref === null)
      return;
    const schema2 = seen.def ?? seen.schema;
    const _cached = { ...schema2 };
    const ref = seen.ref;
    seen.ref = null;
    if (ref) {
      flattenRef(ref);
      const refSeen = ctx.seen.get(ref);
      const refSchema = refSeen.schema;
      if (refSchema.$ref && (ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0")) {
        schema2.allOf = schema2.allOf ?? [];
        schema2.allOf.push(refSchema);
      } else {
        assignProps(schema2, refSchema);
      }
      assignProps(schema2, _cached);
      const isParentRef = zodSchema._zod.parent === ref;
      if (isParentRef) {
        for (const key in schema2) {
          if (key === "$ref" || key === "allOf")
            continue;
          if (!(key in _cached)) {
            delete schema2[key];
          }
        }
      }
      if (refSchema.$ref && refSeen.def) {
        for (const key in schema2) {
          if (key === "$ref" || key === "allOf")
            continue;
          if (key in refSeen.def && JSON.stringify(schema2[key]) === JSON.stringify(refSeen.def[key])) {
            delete schema2[key];
          }
        }
      }
    }
    const parent = zodSchema._zod.parent;
    if (parent && parent !== ref) {
      flattenRef(parent);
      const parentSeen = ctx.seen.get(parent);
      if (parentSeen?.schema.$ref) {
        schema2.$ref = parentSeen.schema.$ref;
        if (parentSeen.def) {
          for (const key in schema2) {
            if (key === "$ref" || key === "allOf")
              continue;
            if (key in parentSeen.def && JSON.stringify(schema2[key]) === JSON.stringify(parentSeen.def[key])) {
              delete schema2[key];
            }
          }
        }
      }
    }
    ctx.override({
      zodSchema,
      jsonSchema: schema2,
      path: seen.path ?? []
    });
  };
  if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
    for (const entry2 of [...ctx.seen.entries()].reverse()) {
      flattenRef(entry2[0]);
    }
    if (ctx.target !== "openapi-3.0") {
      for (const entry2 of ctx.seen.entries()) {
        compactTypeUnion(entry2[1].def ?? entry2[1].schema);
      }
    }
    for (const rewrite of ctx.deferred)
      rewrite();
    if (ctx.intersections.length) {
      const carriers = /* @__PURE__ */ new Map();
      for (const seen of ctx.seen.values()) {
        for (const json of [seen.schema, seen.def]) {
          const allOf = json?.allOf;
          if (!Array.isArray(allOf))
            continue;
          const existing = carriers.get(allOf);
          if (existing)
            existing.push(json);
          else
            carriers.set(allOf, [json]);
        }
      }
      for (const allOf of ctx.intersections) {
        for (const json of carriers.get(allOf) ?? [])
          foldIntersection(json);
      }
    }
  }
  const result = {};
  if (ctx.target === "draft-2020-12") {
    result.$schema = "https://json-schema.org/draft/2020-12/schema";
  } else if (ctx.target === "draft-07") {
    result.$schema = "http://json-schema.org/draft-07/schema#";
  } else if (ctx.target === "draft-04") {
    result.$schema = "http://json-schema.org/draft-04/schema#";
  } else if (ctx.target === "openapi-3.0") {
  } else {
  }
  if (ctx.external?.uri) {
    const id = ctx.external.registry.get(schema)?.id;
    if (!id)
      throw new Error("Schema is missing an `id` property");
    result.$id = ctx.external.uri(id);
  }
  assignProps(result, root.defId ? root.schema : root.def ?? root.schema);
  const rootMetaId = ctx.metadataRegistry.get(schema)?.id;
  if (rootMetaId !== void 0 && result.id === rootMetaId)
    delete result.id;
  const defs = ctx.external?.defs ?? {};
  if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
    for (const entry2 of ctx.seen.entries()) {
      const seen = entry2[1];
      if (seen.def && seen.defId) {
        if (seen.def.id === seen.defId)
          delete seen.def.id;
        assignProp(defs, seen.defId, seen.def);
      }
    }
  }
  if (ctx.external)
    ctx.sharedEmitDoneFor = ctx.external;
  if (ctx.external) {
  } else {
    if (Object.keys(defs).length > 0) {
      if (ctx.target === "draft-2020-12") {
        result.$defs = defs;
      } else {
        result.definitions = defs;
      }
    }
  }
  try {
    const finalized = JSON.parse(JSON.stringify(result));
    Object.defineProperty(finalized, "~standard", {
      value: {
        ...schema["~standard"],
        jsonSchema: {
          input: createStandardJSONSchemaMethod(schema, "input", ctx.processors),
          output: createStandardJSONSchemaMethod(schema, "output", ctx.processors)
        }
      },
      enumerable: false,
      writable: false
    });
    return finalized;
  } catch (_err) {
    throw new Error("Error converting schema to JSON.");
  }
}
function isTransforming(_schema, _ctx) {
  const ctx = _ctx ?? { seen: /* @__PURE__ */ new Set() };
  if (ctx.seen.has(_schema))
    return false;
  ctx.seen.add(_schema);
  const def = _schema._zod.def;
  if (def.type === "transform")
    return true;
  if (def.type === "array")
    return isTransforming(def.element, ctx);
  if (def.type === "set")
    return isTransforming(def.valueType, ctx);
  if (def.type === "lazy")
    return isTransforming(def.getter(), ctx);
  if (def.type === "promise" || def.type === "optional" || def.type === "nonoptional" || def.type === "nullable" || def.type === "readonly" || def.type === "default" || def.type === "prefault" || def.type === "catch") {
    return isTransforming(def.innerType, ctx);
  }
  if (def.type === "intersection") {
    return isTransforming(def.left, ctx) || isTransforming(def.right, ctx);
  }
  if (def.type === "record" || def.type === "map") {
    return isTransforming(def.keyType, ctx) || isTransforming(def.valueType, ctx);
  }
  if (def.type === "pipe") {
    if (_schema._zod.traits.has("$ZodCodec"))
      return true;
    return isTransforming(def.in, ctx) || isTransforming(def.out, ctx);
  }
  if (def.type === "object") {
    for (const key in def.shape) {
      if (isTransforming(def.shape[key], ctx))
        return true;
    }
    return false;
  }
  if (def.type === "union") {
    for (const option of def.options) {
      if (isTransforming(option, ctx))
        return true;
    }
    return false;
  }
  if (def.type === "tuple") {
    for (const item of def.items) {
      if (isTransforming(item, ctx))
        return true;
    }
    if (def.rest && isTransforming(def.rest, ctx))
      return true;
    return false;
  }
  return false;
}
var createToJSONSchemaMethod = (schema, processors = {}) => (params) => {
  const ctx = initializeContext({ ...params, processors });
  processSchema(schema, ctx);
  extractDefs(ctx, schema);
  return finalize(ctx, schema);
};
var createStandardJSONSchemaMethod = (schema, io, processors = {}) => (params) => {
  const { libraryOptions, target } = params ?? {};
  const ctx = initializeContext({ ...libraryOptions ?? {}, target, io, processors });
  processSchema(schema, ctx);
  extractDefs(ctx, schema);
  return finalize(ctx, schema);
};

// ../../main/node_modules/zod/v4/core/json-schema-processors.js
var narrowMin = (agg, key, value) => {
  if (agg[key] === void 0 || value > agg[key])
    agg[key] = value;
};
var narrowMax = (agg, key, value) => {
  if (agg[key] === void 0 || value < agg[key])
    agg[key] = value;
};
var narrowBoth = (agg, value) => {
  narrowMin(agg, "minimum", value);
  narrowMax(agg, "maximum", value);
};
var addDivisor = (agg, value) => {
  agg.multipleOf ?? (agg.multipleOf = []);
  if (!agg.multipleOf.includes(value))
    agg.multipleOf.push(value);
};
var addPattern = (agg, pattern) => {
  agg.patterns ?? (agg.patterns = /* @__PURE__ */ new Set());
  agg.patterns.add(pattern);
};
var intersectMime = (agg, mime) => {
  agg.mime = agg.mime ? agg.mime.filter((m) => mime.includes(m)) : [...mime];
};
var setFormat = (agg, format) => {
  agg.format = format;
  if (format.includes("int"))
    agg.isInt = true;
};
var minContributor = (agg, def) => narrowMin(agg, "minimum", def.minimum);
var maxContributor = (agg, def) => narrowMax(agg, "maximum", def.maximum);
var formatContributor = (ranges) => (agg, def) => {
  setFormat(agg, def.format);
  const [minimum, maximum] = ranges[def.format];
  narrowMin(agg, "minimum", minimum);
  narrowMax(agg, "maximum", maximum);
};
var contributors = {
  greater_than: (agg, def) => narrowMin(agg, def.inclusive ? "minimum" : "exclusiveMinimum", def.value),
  less_than: (agg, def) => narrowMax(agg, def.inclusive ? "maximum" : "exclusiveMaximum", def.value),
  multiple_of: (agg, def) => addDivisor(agg, def.value),
  number_format: formatContributor(NUMBER_FORMAT_RANGES),
  bigint_format: formatContributor(BIGINT_FORMAT_RANGES),
  min_length: minContributor,
  max_length: maxContributor,
  length_equals: (agg, def) => narrowBoth(agg, def.length),
  min_size: minContributor,
  max_size: maxContributor,
  size_equals: (agg, def) => narrowBoth(agg, def.size),
  string_format: (agg, def) => {
    setFormat(agg, def.format);
    if (def.pattern)
      addPattern(agg, def.pattern);
    if (def.format === "base64" || def.format === "base64url")
      agg.contentEncoding = def.format;
    if (def.local || def.precision === -1)
      agg.laxFormat = true;
  },
  mime_type: (agg, def) => intersectMime(agg, def.mime)
};
function aggregateChecks(schema) {
  const agg = {};
  const def = schema._zod.def;
  const list = schema._zod.traits.has("$ZodCheck") ? [schema, ...def.checks ?? []] : def.checks ?? [];
  for (const ch of list)
    contributors[ch._zod.def.check]?.(agg, ch._zod.def);
  const bag = schema._zod.bag;
  if (bag.minimum !== void 0)
    narrowMin(agg, "minimum", bag.minimum);
  if (bag.exclusiveMinimum !== void 0)
    narrowMin(agg, "exclusiveMinimum", bag.exclusiveMinimum);
  if (bag.maximum !== void 0)
    narrowMax(agg, "maximum", bag.maximum);
  if (bag.exclusiveMaximum !== void 0)
    narrowMax(agg, "exclusiveMaximum", bag.exclusiveMaximum);
  if (bag.multipleOf !== void 0)
    addDivisor(agg, bag.multipleOf);
  if (bag.format !== void 0) {
    agg.format ?? (agg.format = bag.format);
    if (bag.format.includes("int"))
      agg.isInt = true;
  }
  if (bag.mime)
    intersectMime(agg, bag.mime);
  for (const pattern of bag.patterns ?? [])
    addPattern(agg, pattern);
  return agg;
}
var formatMap = {
  guid: "uuid",
  url: "uri",
  datetime: "date-time",
  json_string: "json-string",
  regex: ""
  // do not set
};
var exactPatterns = /* @__PURE__ */ new Map([
  [base64Charset, base64],
  [base64urlCharset, base64url]
]);
var exactPattern = (p) => exactPatterns.get(p) ?? p;
var stringProcessor = (schema, ctx, _json, _params) => {
  const json = _json;
  json.type = "string";
  const { minimum, maximum, format, patterns, contentEncoding, laxFormat } = aggregateChecks(schema);
  if (typeof minimum === "number")
    json.minLength = minimum;
  if (typeof maximum === "number")
    json.maxLength = maximum;
  if (format) {
    json.format = formatMap[format] ?? format;
    if (json.format === "")
      delete json.format;
    if (format === "time" || laxFormat) {
      delete json.format;
    }
  }
  if (contentEncoding)
    json.contentEncoding = contentEncoding;
  if (patterns && patterns.size > 0) {
    const patternList = [...patterns].map(exactPattern);
    if (patternList.length === 1)
      json.pattern = patternList[0].source;
    else if (patternList.length > 1) {
      json.allOf = [
        ...patternList.map((regex) => ({
          ...ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0" ? { type: "string" } : {},
          pattern: regex.source
        }))
      ];
    }
  }
};
var numberProcessor = (schema, ctx, _json, params) => {
  const json = _json;
  const { minimum, maximum, multipleOf, exclusiveMaximum, exclusiveMinimum, isInt } = aggregateChecks(schema);
  json.type = isInt ? "integer" : "number";
  const exMin = typeof exclusiveMinimum === "number" && exclusiveMinimum >= (minimum ?? Number.NEGATIVE_INFINITY);
  const exMax = typeof exclusiveMaximum === "number" && exclusiveMaximum <= (maximum ?? Number.POSITIVE_INFINITY);
  const legacy = ctx.target === "draft-04" || ctx.target === "openapi-3.0";
  if (exMin) {
    if (legacy) {
      json.minimum = exclusiveMinimum;
      json.exclusiveMinimum = true;
    } else {
      json.exclusiveMinimum = exclusiveMinimum;
    }
  } else if (typeof minimum === "number") {
    json.minimum = minimum;
  }
  if (exMax) {
    if (legacy) {
      json.maximum = exclusiveMaximum;
      json.exclusiveMaximum = true;
    } else {
      json.exclusiveMaximum = exclusiveMaximum;
    }
  } else if (typeof maximum === "number") {
    json.maximum = maximum;
  }
  if (multipleOf) {
    const divisors = /* @__PURE__ */ new Set();
    for (const divisor of multipleOf) {
      if (Number.isFinite(divisor) && divisor !== 0)
        divisors.add(Math.abs(divisor));
      else
        handleUnrepresentable(schema, ctx, json, params, `A multipleOf divisor of ${divisor} cannot be represented in JSON Schema`);
    }
    const [first, ...rest] = divisors;
    if (first !== void 0)
      json.multipleOf = first;
    if (rest.length)
      json.allOf = [...json.allOf ?? [], ...rest.map((m) => ({ multipleOf: m }))];
  }
};
var booleanProcessor = (_schema, _ctx, json, _params) => {
  json.type = "boolean";
};
var neverProcessor = (_schema, _ctx, json, _params) => {
  json.not = {};
};
var unknownProcessor = (_schema, _ctx, _json, _params) => {
};
var enumProcessor = (schema, _ctx, json, _params) => {
  const def = schema._zod.def;
  const values = getEnumValues(def.entries);
  if (values.length === 0) {
    json.not = {};
    return;
  }
  if (values.every((v) => typeof v === "number"))
    json.type = "number";
  if (values.every((v) => typeof v === "string"))
    json.type = "string";
  json.enum = values;
};
var literalProcessor = (schema, ctx, json, params) => {
  const def = schema._zod.def;
  if (def.values.length === 0) {
    json.not = {};
    return;
  }
  const vals = [];
  for (const val of def.values) {
    if (val === void 0) {
      if (handleUnrepresentable(schema, ctx, json, params, "Literal `undefined` cannot be represented in JSON Schema"))
        return;
    } else if (typeof val === "bigint") {
      if (handleUnrepresentable(schema, ctx, json, params, "BigInt literals cannot be represented in JSON Schema"))
        return;
      vals.push(Number(val));
    } else {
      vals.push(val);
    }
  }
  if (vals.length === 0) {
  } else if (vals.length === 1) {
    const val = vals[0];
    json.type = val === null ? "null" : typeof val;
    if (ctx.target === "draft-04" || ctx.target === "openapi-3.0") {
      json.enum = [val];
    } else {
      json.const = val;
    }
  } else {
    if (vals.every((v) => typeof v === "number"))
      json.type = "number";
    if (vals.every((v) => typeof v === "string"))
      json.type = "string";
    if (vals.every((v) => typeof v === "boolean"))
      json.type = "boolean";
    if (vals.every((v) => v === null))
      json.type = "null";
    json.enum = vals;
  }
};
var customProcessor = (schema, ctx, json, params) => {
  handleUnrepresentable(schema, ctx, json, params, "Custom types cannot be represented in JSON Schema");
};
var transformProcessor = (schema, ctx, json, params) => {
  handleUnrepresentable(schema, ctx, json, params, "Transforms cannot be represented in JSON Schema");
};
var arrayProcessor = (schema, ctx, _json, params) => {
  const json = _json;
  const def = schema._zod.def;
  const { minimum, maximum } = aggregateChecks(schema);
  if (typeof minimum === "number")
    json.minItems = minimum;
  if (typeof maximum === "number")
    json.maxItems = maximum;
  json.type = "array";
  json.items = processSchema(def.element, ctx, {
    ...params,
    path: [...params.path, "items"]
  });
};
function inputOptin(schema) {
  const def = schema._zod.def;
  if (def.type === "pipe" && def.in._zod.traits.has("$ZodTransform")) {
    return inputOptin(def.out);
  }
  if (def.type === "catch") {
    return inputOptin(def.innerType);
  }
  return schema._zod.optin;
}
var objectProcessor = (schema, ctx, _json, params) => {
  const json = _json;
  const def = schema._zod.def;
  const shape = def.shape;
  const symbolKeys = Object.getOwnPropertySymbols(shape);
  if (symbolKeys.length && handleUnrepresentable(schema, ctx, json, params, "Symbol keys cannot be represented in JSON Schema")) {
    return;
  }
  json.type = "object";
  json.properties = {};
  for (const key in shape) {
    assignProp(json.properties, key, processSchema(shape[key], ctx, {
      ...params,
      path: [...params.path, "properties", key]
    }));
  }
  const requiredKeys = [];
  for (const key of Object.keys(shape)) {
    const field = def.shape[key];
    if (ctx.io === "input" ? inputOptin(field) === void 0 : field._zod.optout === void 0) {
      requiredKeys.push(key);
    }
  }
  if (requiredKeys.length > 0) {
    json.required = requiredKeys;
  }
  if (def.catchall?._zod.def.type === "never") {
    json.additionalProperties = false;
  } else if (!def.catchall) {
    if (ctx.io === "output")
      json.additionalProperties = false;
  } else if (def.catchall) {
    json.additionalProperties = processSchema(def.catchall, ctx, {
      ...params,
      path: [...params.path, "additionalProperties"]
    });
  }
};
var unionProcessor = (schema, ctx, json, params) => {
  const def = schema._zod.def;
  const isExclusive = def.inclusive === false;
  const options = def.options.map((x, i2) => processSchema(x, ctx, {
    ...params,
    path: [...params.path, isExclusive ? "oneOf" : "anyOf", i2]
  }));
  if (isExclusive) {
    json.oneOf = options;
  } else {
    json.anyOf = options;
  }
};
var intersectionProcessor = (schema, ctx, json, params) => {
  const def = schema._zod.def;
  const a2 = processSchema(def.left, ctx, {
    ...params,
    path: [...params.path, "allOf", 0]
  });
  const b = processSchema(def.right, ctx, {
    ...params,
    path: [...params.path, "allOf", 1]
  });
  const isSimpleIntersection = (val) => "allOf" in val && Object.keys(val).length === 1;
  const allOf = [
    ...isSimpleIntersection(a2) ? a2.allOf : [a2],
    ...isSimpleIntersection(b) ? b.allOf : [b]
  ];
  json.allOf = allOf;
  ctx.intersections.push(allOf);
};
function stringifyKeyNames(bySchema, json, visited) {
  if (json.$ref) {
    if (visited.has(json))
      return json;
    visited.add(json);
    const def = bySchema.get(json)?.def;
    if (!def)
      return json;
    const inlined = stringifyKeyNames(bySchema, def, visited);
    return inlined === def ? json : inlined;
  }
  for (const keyword of ["anyOf", "oneOf"]) {
    const branches = json[keyword];
    if (!Array.isArray(branches))
      continue;
    const mapped = branches.map((branch) => stringifyKeyNames(bySchema, branch, visited));
    if (mapped.some((branch, i2) => branch !== branches[i2]))
      json = { ...json, [keyword]: mapped };
  }
  const types = Array.isArray(json.type) ? json.type : [json.type];
  const numericType = !types.includes("string") && types.some((t2) => t2 === "number" || t2 === "integer");
  const values = json.enum ?? (json.const !== void 0 ? [json.const] : void 0);
  if (!numericType && !values?.some((v) => typeof v === "number"))
    return json;
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, format, id, ...rest } = json;
  if (rest.enum)
    rest.enum = rest.enum.map((v) => typeof v === "number" ? String(v) : v);
  else if (typeof rest.const === "number")
    rest.const = String(rest.const);
  if (!numericType)
    return rest;
  rest.type = "string";
  if (!values)
    rest.pattern = (types.includes("number") ? number : integer).source;
  return rest;
}
var pendingRecords = /* @__PURE__ */ new WeakMap();
function rewriteKeyNames(ctx) {
  const bySchema = /* @__PURE__ */ new Map();
  for (const entry2 of ctx.seen.values()) {
    if (entry2.def && !bySchema.has(entry2.schema))
      bySchema.set(entry2.schema, entry2);
  }
  const rewrites = /* @__PURE__ */ new Map();
  for (const record2 of pendingRecords.get(ctx) ?? []) {
    const seen = ctx.seen.get(record2);
    const names = (seen?.def ?? seen?.schema)?.propertyNames;
    if (!names || names === true || rewrites.has(names))
      continue;
    const rewritten = stringifyKeyNames(bySchema, names, /* @__PURE__ */ new Set());
    if (rewritten !== names)
      rewrites.set(names, rewritten);
  }
  if (!rewrites.size)
    return;
  for (const entry2 of ctx.seen.values()) {
    for (const carrier of [entry2.schema, entry2.def]) {
      const rewritten = carrier && rewrites.get(carrier.propertyNames);
      if (rewritten)
        carrier.propertyNames = rewritten;
    }
  }
}
var recordProcessor = (schema, ctx, _json, params) => {
  const json = _json;
  const def = schema._zod.def;
  json.type = "object";
  const keyType = def.keyType;
  const patterns = aggregateChecks(keyType).patterns;
  if (def.mode === "loose" && patterns && patterns.size > 0) {
    const valueSchema = processSchema(def.valueType, ctx, {
      ...params,
      path: [...params.path, "patternProperties", "*"]
    });
    json.patternProperties = {};
    for (const pattern of patterns) {
      assignProp(json.patternProperties, exactPattern(pattern).source, valueSchema);
    }
  } else {
    if (ctx.target === "draft-07" || ctx.target === "draft-2020-12") {
      json.propertyNames = processSchema(def.keyType, ctx, {
        ...params,
        path: [...params.path, "propertyNames"]
      });
      let pending = pendingRecords.get(ctx);
      if (!pending) {
        pending = [];
        pendingRecords.set(ctx, pending);
        ctx.deferred.push(() => rewriteKeyNames(ctx));
      }
      pending.push(schema);
    }
    json.additionalProperties = processSchema(def.valueType, ctx, {
      ...params,
      path: [...params.path, "additionalProperties"]
    });
  }
  const keyValues = keyType._zod.values;
  const omittableOnInput = ctx.io === "input" && inputOptin(def.valueType) !== void 0;
  if (keyValues && !def.partial && !omittableOnInput) {
    const validKeyValues = [...keyValues].filter((v) => typeof v === "string" || typeof v === "number");
    if (validKeyValues.length > 0) {
      json.required = validKeyValues.map(String);
    }
  }
};
var nullableProcessor = (schema, ctx, json, params) => {
  const def = schema._zod.def;
  const inner = processSchema(def.innerType, ctx, params);
  const seen = ctx.seen.get(schema);
  if (ctx.target === "openapi-3.0") {
    seen.ref = def.innerType;
    json.nullable = true;
  } else {
    json.anyOf = [inner, { type: "null" }];
  }
};
var nonoptionalProcessor = (schema, ctx, _json, params) => {
  const def = schema._zod.def;
  processSchema(def.innerType, ctx, params);
  const seen = ctx.seen.get(schema);
  seen.ref = def.innerType;
};
var UNREPRESENTABLE_DEFAULT = /* @__PURE__ */ Symbol();
function serializeDefaultValue(value, schema, ctx, json, params) {
  let unrepresentable = false;
  const serialized = JSON.stringify(value, (_, val) => {
    if (typeof val !== "bigint")
      return val;
    unrepresentable = true;
    return null;
  });
  if (!unrepresentable)
    return JSON.parse(serialized);
  handleUnrepresentable(schema, ctx, json, params, "BigInt defaults cannot be represented in JSON Schema");
  return UNREPRESENTABLE_DEFAULT;
}
var defaultProcessor = (schema, ctx, json, params) => {
  const def = schema._zod.def;
  processSchema(def.innerType, ctx, params);
  const seen = ctx.seen.get(schema);
  seen.ref = def.innerType;
  const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
  if (value !== UNREPRESENTABLE_DEFAULT)
    json.default = value;
};
var prefaultProcessor = (schema, ctx, json, params) => {
  const def = schema._zod.def;
  processSchema(def.innerType, ctx, params);
  const seen = ctx.seen.get(schema);
  seen.ref = def.innerType;
  if (ctx.io !== "input")
    return;
  const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
  if (value !== UNREPRESENTABLE_DEFAULT)
    json._prefault = value;
};
var catchProcessor = (schema, ctx, json, params) => {
  const def = schema._zod.def;
  processSchema(def.innerType, ctx, params);
  const seen = ctx.seen.get(schema);
  seen.ref = def.innerType;
  let catchValue;
  try {
    catchValue = def.catchValue(void 0);
  } catch {
    handleUnrepresentable(schema, ctx, json, params, "Dynamic catch values are not supported in JSON Schema");
    return;
  }
  json.default = catchValue;
};
var pipeProcessor = (schema, ctx, _json, params) => {
  const def = schema._zod.def;
  const inIsTransform = def.in._zod.traits.has("$ZodTransform");
  const innerType = ctx.io === "input" ? inIsTransform ? def.out : def.in : def.out;
  processSchema(innerType, ctx, params);
  const seen = ctx.seen.get(schema);
  seen.ref = innerType;
};
var readonlyProcessor = (schema, ctx, json, params) => {
  const def = schema._zod.def;
  processSchema(def.innerType, ctx, params);
  const seen = ctx.seen.get(schema);
  seen.ref = def.innerType;
  json.readOnly = true;
};
var optionalProcessor = (schema, ctx, _json, params) => {
  const def = schema._zod.def;
  processSchema(def.innerType, ctx, params);
  const seen = ctx.seen.get(schema);
  seen.ref = def.innerType;
};

// ../../main/node_modules/zod/v4/classic/errors.js
var _installedErrorProtos = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
function _lazyMethod(proto, key, make) {
  Object.defineProperty(proto, key, {
    configurable: true,
    enumerable: false,
    get() {
      const value = make(this);
      Object.defineProperty(this, key, { value, configurable: true, writable: true });
      return value;
    },
    set(value) {
      Object.defineProperty(this, key, { value, configurable: true, writable: true });
    }
  });
}
var initializer2 = (inst, issues) => {
  $ZodError.init(inst, issues);
  inst.name = "ZodError";
  const proto = Object.getPrototypeOf(inst);
  if (_installedErrorProtos.has(proto))
    return;
  _installedErrorProtos.add(proto);
  _lazyMethod(proto, "format", (self) => (mapper) => formatError(self, mapper));
  _lazyMethod(proto, "flatten", (self) => (mapper) => flattenError(self, mapper));
  _lazyMethod(proto, "addIssue", (self) => (issue2) => {
    self.issues.push(issue2);
    self.message = JSON.stringify(self.issues, jsonStringifyReplacer, 2);
  });
  _lazyMethod(proto, "addIssues", (self) => (issues2) => {
    self.issues.push(...issues2);
    self.message = JSON.stringify(self.issues, jsonStringifyReplacer, 2);
  });
  Object.defineProperty(proto, "isEmpty", {
    configurable: true,
    enumerable: false,
    get() {
      return this.issues.length === 0;
    }
  });
};
var ZodRealError = /* @__PURE__ */ $constructor("ZodError", initializer2, void 0, {
  Parent: Error
});

// ../../main/node_modules/zod/v4/classic/parse.js
var parse = /* @__PURE__ */ _parse(ZodRealError);
var parseAsync = /* @__PURE__ */ _parseAsync(ZodRealError);
var safeParse = /* @__PURE__ */ _safeParse(ZodRealError);
var safeParseAsync = /* @__PURE__ */ _safeParseAsync(ZodRealError);
var encode = /* @__PURE__ */ _encode(ZodRealError);
var decode = /* @__PURE__ */ _decode(ZodRealError);
var encodeAsync = /* @__PURE__ */ _encodeAsync(ZodRealError);
var decodeAsync = /* @__PURE__ */ _decodeAsync(ZodRealError);
var safeEncode = /* @__PURE__ */ _safeEncode(ZodRealError);
var safeDecode = /* @__PURE__ */ _safeDecode(ZodRealError);
var safeEncodeAsync = /* @__PURE__ */ _safeEncodeAsync(ZodRealError);
var safeDecodeAsync = /* @__PURE__ */ _safeDecodeAsync(ZodRealError);

// ../../main/node_modules/zod/v4/classic/schemas.js
function _ensureDefaultLocale() {
  if (!globalConfig.localeError)
    config(en_default());
}
function _ensureDefaultMemoizer() {
  if (!globalConfig.memoizer)
    config({ memoizer: memoizer() });
}
var ZodType = /* @__PURE__ */ $constructor("ZodType", (inst, def) => {
  _ensureDefaultLocale();
  $ZodType.init(inst, def);
  inst.def = def;
  inst.type = def.type;
  return inst;
}, {
  check(...chks) {
    const def = this.def;
    return this.clone(util_exports.mergeDefs(def, {
      checks: [
        ...def.checks ?? [],
        ...chks.map((ch) => typeof ch === "function" ? { _zod: { check: ch, def: { check: "custom" }, onattach: [] } } : ch)
      ]
    }), { parent: true });
  },
  with(...chks) {
    return this.check(...chks);
  },
  clone(def, params) {
    return clone(this, def, params);
  },
  brand() {
    return this;
  },
  register(reg, meta2) {
    reg.add(this, meta2);
    return this;
  },
  refine(check, params) {
    return this.check(refine(check, params));
  },
  superRefine(refinement, params) {
    return this.check(superRefine(refinement, params));
  },
  overwrite(fn) {
    return this.check(_overwrite(fn));
  },
  optional() {
    return optional(this);
  },
  exactOptional() {
    return exactOptional(this);
  },
  nullable() {
    return nullable(this);
  },
  nullish() {
    return optional(nullable(this));
  },
  nonoptional(params) {
    return nonoptional(this, params);
  },
  array() {
    return array(this);
  },
  or(arg) {
    return union([this, arg]);
  },
  and(arg) {
    return intersection(this, arg);
  },
  transform(tx) {
    return pipe(this, transform(tx));
  },
  default(d) {
    return _default(this, d);
  },
  prefault(d) {
    return prefault(this, d);
  },
  catch(params) {
    return _catch(this, params);
  },
  pipe(target) {
    return pipe(this, target);
  },
  readonly() {
    return readonly(this);
  },
  describe(description) {
    const cl = this.clone();
    globalRegistry.add(cl, { description });
    return cl;
  },
  meta(...args2) {
    if (args2.length === 0)
      return globalRegistry.get(this);
    const cl = this.clone();
    globalRegistry.add(cl, args2[0]);
    return cl;
  },
  isOptional() {
    return this.safeParse(void 0).success;
  },
  isNullable() {
    return this.safeParse(null).success;
  },
  apply(fn, ...args2) {
    return args2.length === 0 ? fn(this) : fn(this, ...args2);
  },
  // Overrides core's `~standard` to add `jsonSchema`. Must stay a prototype entry: redefining it per instance demotes instances to dictionary mode.
  get "~standard"() {
    return util_exports.hide(this, "~standard", {
      ...standardProps(this),
      jsonSchema: {
        input: createStandardJSONSchemaMethod(this, "input"),
        output: createStandardJSONSchemaMethod(this, "output")
      }
    });
  },
  set "~standard"(value) {
    util_exports.own(this, "~standard", value);
  },
  parse: function _parse2(data, params) {
    return parse(this, data, params, { callee: _parse2 });
  },
  parseAsync: async function _parseAsync2(data, params) {
    return await parseAsync(this, data, params, { callee: _parseAsync2 });
  },
  safeParse(data, params) {
    return safeParse(this, data, params);
  },
  async safeParseAsync(data, params) {
    return safeParseAsync(this, data, params);
  },
  // `spa` is an alias: same function object as `safeParseAsync`, as before.
  get spa() {
    return this?.safeParseAsync;
  },
  set spa(value) {
    util_exports.own(this, "spa", value);
  },
  validate(data, params) {
    return validate(this, data, params);
  },
  validateAsync(data, params) {
    return validateAsync(this, data, params);
  },
  encode: function _encode2(data, params) {
    return encode(this, data, params, { callee: _encode2 });
  },
  decode: function _decode2(data, params) {
    return decode(this, data, params, { callee: _decode2 });
  },
  encodeAsync: async function _encodeAsync2(data, params) {
    return await encodeAsync(this, data, params, { callee: _encodeAsync2 });
  },
  decodeAsync: async function _decodeAsync2(data, params) {
    return await decodeAsync(this, data, params, { callee: _decodeAsync2 });
  },
  safeEncode(data, params) {
    return safeEncode(this, data, params);
  },
  safeDecode(data, params) {
    return safeDecode(this, data, params);
  },
  async safeEncodeAsync(data, params) {
    return safeEncodeAsync(this, data, params);
  },
  async safeDecodeAsync(data, params) {
    return safeDecodeAsync(this, data, params);
  },
  toJSONSchema(params) {
    return createToJSONSchemaMethod(this, {})(params);
  },
  // Reads through to the registry on every access, so it must not cache.
  get description() {
    return globalRegistry.get(this)?.description;
  },
  // No setter: `schema._def = x` throws, as it did when `_def` was a non-writable own property.
  get _def() {
    return this._zod.def;
  }
});
var _ZodString = /* @__PURE__ */ $constructor(
  "_ZodString",
  (inst, def) => {
    $ZodString.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => stringProcessor(inst, ctx, json, params);
  },
  /* @__PURE__ */ util_exports.derived({
    format: (inst) => aggregateChecks(inst).format ?? null,
    minLength: (inst) => aggregateChecks(inst).minimum ?? null,
    maxLength: (inst) => aggregateChecks(inst).maximum ?? null
  }, {
    regex(...args2) {
      return this.check(_regex(...args2));
    },
    includes(...args2) {
      return this.check(_includes(...args2));
    },
    startsWith(...args2) {
      return this.check(_startsWith(...args2));
    },
    endsWith(...args2) {
      return this.check(_endsWith(...args2));
    },
    min(...args2) {
      return this.check(_minLength(...args2));
    },
    max(...args2) {
      return this.check(_maxLength(...args2));
    },
    length(...args2) {
      return this.check(_length(...args2));
    },
    nonempty(...args2) {
      return this.check(_minLength(1, ...args2));
    },
    lowercase(params) {
      return this.check(_lowercase(params));
    },
    uppercase(params) {
      return this.check(_uppercase(params));
    },
    trim() {
      return this.check(_trim());
    },
    normalize(...args2) {
      return this.check(_normalize(...args2));
    },
    toLowerCase() {
      return this.check(_toLowerCase());
    },
    toUpperCase() {
      return this.check(_toUpperCase());
    },
    slugify() {
      return this.check(_slugify());
    }
  })
);
var ZodString = /* @__PURE__ */ $constructor("ZodString", (inst, def) => {
  $ZodString.init(inst, def);
  _ZodString.init(inst, def);
}, {
  email(params) {
    return this.check(_email(ZodEmail, params));
  },
  url(params) {
    return this.check(_url(ZodURL, params));
  },
  jwt(params) {
    return this.check(_jwt(ZodJWT, params));
  },
  emoji(params) {
    return this.check(_emoji2(ZodEmoji, params));
  },
  guid(params) {
    return this.check(_guid(ZodGUID, params));
  },
  uuid(params) {
    return this.check(_uuid(ZodUUID, params));
  },
  uuidv4(params) {
    return this.check(_uuidv4(ZodUUID, params));
  },
  uuidv6(params) {
    return this.check(_uuidv6(ZodUUID, params));
  },
  uuidv7(params) {
    return this.check(_uuidv7(ZodUUID, params));
  },
  nanoid(params) {
    return this.check(_nanoid(ZodNanoID, params));
  },
  cuid(params) {
    return this.check(_cuid(ZodCUID, params));
  },
  cuid2(params) {
    return this.check(_cuid2(ZodCUID2, params));
  },
  ulid(params) {
    return this.check(_ulid(ZodULID, params));
  },
  base64(params) {
    return this.check(_base64(ZodBase64, params));
  },
  base64url(params) {
    return this.check(_base64url(ZodBase64URL, params));
  },
  xid(params) {
    return this.check(_xid(ZodXID, params));
  },
  ksuid(params) {
    return this.check(_ksuid(ZodKSUID, params));
  },
  ipv4(params) {
    return this.check(_ipv4(ZodIPv4, params));
  },
  ipv6(params) {
    return this.check(_ipv6(ZodIPv6, params));
  },
  cidrv4(params) {
    return this.check(_cidrv4(ZodCIDRv4, params));
  },
  cidrv6(params) {
    return this.check(_cidrv6(ZodCIDRv6, params));
  },
  e164(params) {
    return this.check(_e164(ZodE164, params));
  },
  datetime(params) {
    return this.check(_isoDateTime(ZodISODateTime, params));
  },
  date(params) {
    return this.check(_isoDate(ZodISODate, params));
  },
  time(params) {
    return this.check(_isoTime(ZodISOTime, params));
  },
  duration(params) {
    return this.check(_isoDuration(ZodISODuration, params));
  }
});
function string2(params) {
  return _string(ZodString, params);
}
var ZodStringFormat = /* @__PURE__ */ $constructor("ZodStringFormat", (inst, def) => {
  $ZodStringFormat.init(inst, def);
  _ZodString.init(inst, def);
});
var ZodISODateTime = /* @__PURE__ */ $constructor("ZodISODateTime", (inst, def) => {
  $ZodISODateTime.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodISODate = /* @__PURE__ */ $constructor("ZodISODate", (inst, def) => {
  $ZodISODate.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodISOTime = /* @__PURE__ */ $constructor("ZodISOTime", (inst, def) => {
  $ZodISOTime.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodISODuration = /* @__PURE__ */ $constructor("ZodISODuration", (inst, def) => {
  $ZodISODuration.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodEmail = /* @__PURE__ */ $constructor("ZodEmail", (inst, def) => {
  $ZodEmail.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodGUID = /* @__PURE__ */ $constructor("ZodGUID", (inst, def) => {
  $ZodGUID.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodUUID = /* @__PURE__ */ $constructor("ZodUUID", (inst, def) => {
  $ZodUUID.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodURL = /* @__PURE__ */ $constructor("ZodURL", (inst, def) => {
  $ZodURL.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodEmoji = /* @__PURE__ */ $constructor("ZodEmoji", (inst, def) => {
  $ZodEmoji.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodNanoID = /* @__PURE__ */ $constructor("ZodNanoID", (inst, def) => {
  $ZodNanoID.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodCUID = /* @__PURE__ */ $constructor("ZodCUID", (inst, def) => {
  $ZodCUID.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodCUID2 = /* @__PURE__ */ $constructor("ZodCUID2", (inst, def) => {
  $ZodCUID2.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodULID = /* @__PURE__ */ $constructor("ZodULID", (inst, def) => {
  $ZodULID.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodXID = /* @__PURE__ */ $constructor("ZodXID", (inst, def) => {
  $ZodXID.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodKSUID = /* @__PURE__ */ $constructor("ZodKSUID", (inst, def) => {
  $ZodKSUID.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodIPv4 = /* @__PURE__ */ $constructor("ZodIPv4", (inst, def) => {
  $ZodIPv4.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodIPv6 = /* @__PURE__ */ $constructor("ZodIPv6", (inst, def) => {
  $ZodIPv6.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodCIDRv4 = /* @__PURE__ */ $constructor("ZodCIDRv4", (inst, def) => {
  $ZodCIDRv4.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodCIDRv6 = /* @__PURE__ */ $constructor("ZodCIDRv6", (inst, def) => {
  $ZodCIDRv6.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodBase64 = /* @__PURE__ */ $constructor("ZodBase64", (inst, def) => {
  $ZodBase64.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodBase64URL = /* @__PURE__ */ $constructor("ZodBase64URL", (inst, def) => {
  $ZodBase64URL.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodE164 = /* @__PURE__ */ $constructor("ZodE164", (inst, def) => {
  $ZodE164.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodJWT = /* @__PURE__ */ $constructor("ZodJWT", (inst, def) => {
  $ZodJWT.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodNumber = /* @__PURE__ */ $constructor(
  "ZodNumber",
  (inst, def) => {
    $ZodNumber.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => numberProcessor(inst, ctx, json, params);
    inst.isFinite = true;
  },
  /* @__PURE__ */ util_exports.derived({
    minValue: (inst) => {
      const { minimum, exclusiveMinimum } = aggregateChecks(inst);
      return Math.max(minimum ?? Number.NEGATIVE_INFINITY, exclusiveMinimum ?? Number.NEGATIVE_INFINITY);
    },
    maxValue: (inst) => {
      const { maximum, exclusiveMaximum } = aggregateChecks(inst);
      return Math.min(maximum ?? Number.POSITIVE_INFINITY, exclusiveMaximum ?? Number.POSITIVE_INFINITY);
    },
    isInt: (inst) => {
      const { isInt, multipleOf } = aggregateChecks(inst);
      return !!isInt || !!multipleOf?.some(Number.isSafeInteger);
    },
    format: (inst) => aggregateChecks(inst).format ?? null
  }, {
    gt(value, params) {
      return this.check(_gt(value, params));
    },
    gte(value, params) {
      return this.check(_gte(value, params));
    },
    min(value, params) {
      return this.check(_gte(value, params));
    },
    lt(value, params) {
      return this.check(_lt(value, params));
    },
    lte(value, params) {
      return this.check(_lte(value, params));
    },
    max(value, params) {
      return this.check(_lte(value, params));
    },
    int(params) {
      return this.check(int(params));
    },
    safe(params) {
      return this.check(int(params));
    },
    positive(params) {
      return this.check(_gt(0, params));
    },
    nonnegative(params) {
      return this.check(_gte(0, params));
    },
    negative(params) {
      return this.check(_lt(0, params));
    },
    nonpositive(params) {
      return this.check(_lte(0, params));
    },
    multipleOf(value, params) {
      return this.check(_multipleOf(value, params));
    },
    step(value, params) {
      return this.check(_multipleOf(value, params));
    },
    finite() {
      return this;
    }
  })
);
function number2(params) {
  return _number(ZodNumber, params);
}
var ZodNumberFormat = /* @__PURE__ */ $constructor("ZodNumberFormat", (inst, def) => {
  $ZodNumberFormat.init(inst, def);
  ZodNumber.init(inst, def);
});
function int(params) {
  return _int(ZodNumberFormat, params);
}
var ZodBoolean = /* @__PURE__ */ $constructor("ZodBoolean", (inst, def) => {
  $ZodBoolean.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => booleanProcessor(inst, ctx, json, params);
});
function boolean2(params) {
  return _boolean(ZodBoolean, params);
}
var ZodUnknown = /* @__PURE__ */ $constructor("ZodUnknown", (inst, def) => {
  $ZodUnknown.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => unknownProcessor(inst, ctx, json, params);
});
function unknown() {
  return _unknown(ZodUnknown);
}
var ZodNever = /* @__PURE__ */ $constructor("ZodNever", (inst, def) => {
  $ZodNever.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => neverProcessor(inst, ctx, json, params);
});
function never(params) {
  return _never(ZodNever, params);
}
var ZodArray = /* @__PURE__ */ $constructor("ZodArray", (inst, def) => {
  _ensureDefaultMemoizer();
  $ZodArray.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => arrayProcessor(inst, ctx, json, params);
  inst.element = def.element;
}, {
  min(n2, params) {
    return this.check(_minLength(n2, params));
  },
  nonempty(params) {
    return this.check(_minLength(1, params));
  },
  max(n2, params) {
    return this.check(_maxLength(n2, params));
  },
  length(n2, params) {
    return this.check(_length(n2, params));
  },
  unwrap() {
    return this.element;
  }
});
function array(element, params) {
  return _array(ZodArray, element, params);
}
var ZodObject = /* @__PURE__ */ $constructor("ZodObject", (inst, def) => {
  _ensureDefaultMemoizer();
  $ZodObjectJIT.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => objectProcessor(inst, ctx, json, params);
  util_exports.installLazyProp(inst, "shape", (self) => self._zod.def.shape, false);
}, {
  keyof() {
    return _enum(Object.keys(this._zod.def.shape));
  },
  catchall(catchall) {
    return this.clone(util_exports.mergeDefs(this._zod.def, { catchall }));
  },
  passthrough() {
    return this.clone(util_exports.mergeDefs(this._zod.def, { catchall: unknown() }));
  },
  loose() {
    return this.clone(util_exports.mergeDefs(this._zod.def, { catchall: unknown() }));
  },
  strict() {
    return this.clone(util_exports.mergeDefs(this._zod.def, { catchall: never() }));
  },
  strip() {
    return this.clone(util_exports.mergeDefs(this._zod.def, { catchall: void 0 }));
  },
  extend(incoming) {
    return util_exports.extend(this, incoming);
  },
  safeExtend(incoming) {
    return util_exports.safeExtend(this, incoming);
  },
  merge(other) {
    return util_exports.merge(this, other);
  },
  pick(mask) {
    return util_exports.pick(this, mask);
  },
  omit(mask) {
    return util_exports.omit(this, mask);
  },
  partial(...args2) {
    return util_exports.partial(ZodOptional, this, args2[0]);
  },
  exactPartial(...args2) {
    return util_exports.partial(ZodExactOptional, this, args2[0], "exactPartial");
  },
  required(...args2) {
    return util_exports.required(ZodNonOptional, this, args2[0]);
  }
});
function object(shape, params) {
  const def = {
    type: "object",
    shape: shape ?? {},
    ...util_exports.normalizeParams(params)
  };
  return new ZodObject(def);
}
function strictObject(shape, params) {
  return new ZodObject({
    type: "object",
    shape,
    catchall: never(),
    ...util_exports.normalizeParams(params)
  });
}
function looseObject(shape, params) {
  return new ZodObject({
    type: "object",
    shape,
    catchall: unknown(),
    ...util_exports.normalizeParams(params)
  });
}
var ZodUnion = /* @__PURE__ */ $constructor("ZodUnion", (inst, def) => {
  $ZodUnion.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => unionProcessor(inst, ctx, json, params);
  inst.options = def.options;
});
function union(options, params) {
  return new ZodUnion({
    type: "union",
    options,
    ...util_exports.normalizeParams(params)
  });
}
var ZodIntersection = /* @__PURE__ */ $constructor("ZodIntersection", (inst, def) => {
  $ZodIntersection.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => intersectionProcessor(inst, ctx, json, params);
});
function intersection(left, right) {
  return new ZodIntersection({
    type: "intersection",
    left,
    right
  });
}
var ZodRecord = /* @__PURE__ */ $constructor("ZodRecord", (inst, def) => {
  _ensureDefaultMemoizer();
  $ZodRecord.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => recordProcessor(inst, ctx, json, params);
  inst.keyType = def.keyType;
  inst.valueType = def.valueType;
});
function record(keyType, valueType, params) {
  if (!valueType || !valueType._zod) {
    return new ZodRecord({
      type: "record",
      keyType: string2(),
      valueType: keyType,
      ...util_exports.normalizeParams(valueType)
    });
  }
  return new ZodRecord({
    type: "record",
    keyType,
    valueType,
    ...util_exports.normalizeParams(params)
  });
}
function partialRecord(keyType, valueType, params) {
  return new ZodRecord({
    type: "record",
    keyType,
    valueType,
    ...util_exports.normalizeParams(params),
    partial: true
  });
}
var ZodEnum = /* @__PURE__ */ $constructor("ZodEnum", (inst, def) => {
  $ZodEnum.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => enumProcessor(inst, ctx, json, params);
  inst.enum = def.entries;
  inst.options = [...inst._zod.values];
  const keys = new Set(Object.keys(def.entries));
  inst.extract = (values, params) => {
    const newEntries = {};
    for (const value of values) {
      if (keys.has(value)) {
        newEntries[value] = def.entries[value];
      } else
        throw new Error(`Key ${value} not found in enum`);
    }
    return new ZodEnum({
      ...def,
      checks: [],
      ...util_exports.normalizeParams(params),
      entries: newEntries
    });
  };
  inst.exclude = (values, params) => {
    const newEntries = { ...def.entries };
    for (const value of values) {
      if (keys.has(value)) {
        delete newEntries[value];
      } else
        throw new Error(`Key ${value} not found in enum`);
    }
    return new ZodEnum({
      ...def,
      checks: [],
      ...util_exports.normalizeParams(params),
      entries: newEntries
    });
  };
});
function _enum(values, params) {
  const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
  return new ZodEnum({
    type: "enum",
    entries,
    ...util_exports.normalizeParams(params)
  });
}
var ZodLiteral = /* @__PURE__ */ $constructor("ZodLiteral", (inst, def) => {
  $ZodLiteral.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => literalProcessor(inst, ctx, json, params);
  inst.values = new Set(def.values);
  Object.defineProperty(inst, "value", {
    get() {
      if (def.values.length > 1) {
        throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");
      }
      return def.values[0];
    }
  });
});
function literal(value, params) {
  return new ZodLiteral({
    type: "literal",
    values: Array.isArray(value) ? value : [value],
    ...util_exports.normalizeParams(params)
  });
}
var ZodTransform = /* @__PURE__ */ $constructor("ZodTransform", (inst, def) => {
  _ensureDefaultMemoizer();
  $ZodTransform.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => transformProcessor(inst, ctx, json, params);
  inst._zod.parse = (payload, _ctx) => {
    if (_ctx.direction === "backward") {
      throw new $ZodEncodeError(inst.constructor.name);
    }
    payload.addIssue = (issue2) => {
      if (typeof issue2 === "string") {
        payload.issues.push(util_exports.issue(issue2, payload.value, def));
      } else {
        const _issue = issue2;
        if (_issue.fatal)
          _issue.continue = false;
        _issue.code ?? (_issue.code = "custom");
        if (!("input" in _issue))
          _issue.input = payload.value;
        _issue.inst ?? (_issue.inst = inst);
        payload.issues.push(util_exports.issue(_issue));
      }
    };
    const output = def.transform(payload.value, payload);
    if (output instanceof Promise) {
      return output.then((output2) => {
        payload.value = output2;
        return payload;
      });
    }
    payload.value = output;
    return payload;
  };
});
function transform(fn) {
  return new ZodTransform({
    type: "transform",
    transform: fn
  });
}
var ZodOptional = /* @__PURE__ */ $constructor("ZodOptional", (inst, def) => {
  $ZodOptional.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
});
function optional(innerType) {
  return new ZodOptional({
    type: "optional",
    innerType
  });
}
var ZodExactOptional = /* @__PURE__ */ $constructor("ZodExactOptional", (inst, def) => {
  $ZodExactOptional.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
});
function exactOptional(innerType) {
  return new ZodExactOptional({
    type: "optional",
    innerType
  });
}
var ZodNullable = /* @__PURE__ */ $constructor("ZodNullable", (inst, def) => {
  $ZodNullable.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => nullableProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
});
function nullable(innerType) {
  return new ZodNullable({
    type: "nullable",
    innerType
  });
}
var ZodDefault = /* @__PURE__ */ $constructor("ZodDefault", (inst, def) => {
  $ZodDefault.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => defaultProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
  inst.removeDefault = inst.unwrap;
});
function _default(innerType, defaultValue) {
  return new ZodDefault({
    type: "default",
    innerType,
    get defaultValue() {
      return typeof defaultValue === "function" ? defaultValue() : util_exports.shallowClone(defaultValue);
    }
  });
}
var ZodPrefault = /* @__PURE__ */ $constructor("ZodPrefault", (inst, def) => {
  $ZodPrefault.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => prefaultProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
});
function prefault(innerType, defaultValue) {
  return new ZodPrefault({
    type: "prefault",
    innerType,
    get defaultValue() {
      return typeof defaultValue === "function" ? defaultValue() : util_exports.shallowClone(defaultValue);
    }
  });
}
var ZodNonOptional = /* @__PURE__ */ $constructor("ZodNonOptional", (inst, def) => {
  $ZodNonOptional.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => nonoptionalProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
});
function nonoptional(innerType, params) {
  return new ZodNonOptional({
    type: "nonoptional",
    innerType,
    ...util_exports.normalizeParams(params)
  });
}
var ZodCatch = /* @__PURE__ */ $constructor("ZodCatch", (inst, def) => {
  $ZodCatch.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => catchProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
  inst.removeCatch = inst.unwrap;
});
function _catch(innerType, catchValue) {
  return new ZodCatch({
    type: "catch",
    innerType,
    catchValue: typeof catchValue === "function" ? catchValue : util_exports.constantCatch(catchValue)
  });
}
var ZodPipe = /* @__PURE__ */ $constructor("ZodPipe", (inst, def) => {
  $ZodPipe.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => pipeProcessor(inst, ctx, json, params);
  inst.in = def.in;
  inst.out = def.out;
});
function pipe(in_, out) {
  return new ZodPipe({
    type: "pipe",
    in: in_,
    out
    // ...util.normalizeParams(params),
  });
}
var ZodReadonly = /* @__PURE__ */ $constructor("ZodReadonly", (inst, def) => {
  $ZodReadonly.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => readonlyProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
});
function readonly(innerType) {
  return new ZodReadonly({
    type: "readonly",
    innerType
  });
}
var ZodCustom = /* @__PURE__ */ $constructor("ZodCustom", (inst, def) => {
  $ZodCustom.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => customProcessor(inst, ctx, json, params);
});
function refine(fn, _params = {}) {
  return _refine(ZodCustom, fn, _params);
}
function superRefine(fn, params) {
  return _superRefine(fn, params);
}

// ../../main/node_modules/zod/v4/classic/iso.js
var iso_exports = {};
__export(iso_exports, {
  ZodISODate: () => ZodISODate,
  ZodISODateTime: () => ZodISODateTime,
  ZodISODuration: () => ZodISODuration,
  ZodISOTime: () => ZodISOTime,
  date: () => date2,
  datetime: () => datetime2,
  duration: () => duration2,
  time: () => time2
});
function datetime2(params) {
  return _isoDateTime(ZodISODateTime, params);
}
function date2(params) {
  return _isoDate(ZodISODate, params);
}
function time2(params) {
  return _isoTime(ZodISOTime, params);
}
function duration2(params) {
  return _isoDuration(ZodISODuration, params);
}

// src/model/address.ts
var LAST_COLUMN = 16384;
var LAST_ROW = 1048576;
function columnLetters(column) {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + (rest - 1) % 26) + letters;
  }
  return letters;
}
function columnNumber(letters) {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return Number.NaN;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}
function cellRef(row, column) {
  return columnLetters(column) + row;
}
function parseCellRef(ref) {
  const parts = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(ref);
  if (!parts) return null;
  const place = { row: Number(parts[2]), column: columnNumber(parts[1]) };
  return place.row <= LAST_ROW && place.column <= LAST_COLUMN ? place : null;
}
function parseArea(text) {
  const [first = "", last2 = first] = text.replaceAll("$", "").split(":");
  const from = parseCorner(first, 1, 1);
  const to = parseCorner(last2, LAST_ROW, LAST_COLUMN);
  if (!from || !to) return null;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column)
  };
}
function areaContains(area, row, column) {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}
function parseCorner(text, openRow2, openColumn) {
  const cell = parseCellRef(text);
  if (cell) return cell;
  if (/^[1-9]\d{0,6}$/.test(text)) return { row: Number(text), column: openColumn };
  const column = columnNumber(text);
  return Number.isNaN(column) || column > LAST_COLUMN ? null : { row: openRow2, column };
}

// src/model/finding.ts
var UserError = class extends Error {
  code;
  place;
  args;
  /** Further things wrong, when several were found at once. */
  findings;
  constructor(code, place = {}, args2 = {}, findings = []) {
    super(code);
    this.name = "UserError";
    this.code = code;
    this.place = place;
    this.args = args2;
    this.findings = findings;
  }
};

// src/model/knowledge.ts
var SCOPES = [
  "vendor",
  "staff",
  "platform",
  "internal",
  "premises",
  "data-centre",
  "provider",
  "product",
  "end-users",
  "customer"
];

// src/model/sheet-lookup.ts
function rowAt(sheet, row) {
  return find(sheet.rows, row, (candidate) => candidate.number);
}
function cellAt(sheet, row, column) {
  const found = rowAt(sheet, row);
  return found ? find(found.cells, column, (candidate) => candidate.column) : null;
}
function mergeAt(sheet, row, column) {
  return indexOf(sheet).merges.at(row, column)[0] ?? null;
}
function validationAt(sheet, row, column) {
  const all = validationsAt(sheet, row, column);
  return all.find((validation) => validation.type !== "none") ?? all[0] ?? null;
}
function validationsAt(sheet, row, column) {
  const found = indexOf(sheet).validations.at(row, column).map((placed) => placed.validation);
  return [...new Set(found)];
}
function choicesAt(sheet, row, column) {
  return validationAt(sheet, row, column)?.choices ?? null;
}
var indexes = /* @__PURE__ */ new WeakMap();
function indexOf(sheet) {
  const known4 = indexes.get(sheet);
  if (known4) return known4;
  const placed = sheet.validations.flatMap((validation) => validation.areas.map((area) => ({ validation, area })));
  const index = {
    merges: new AreaIndex(sheet.merges, (area) => area),
    validations: new AreaIndex(placed, (item) => item.area)
  };
  indexes.set(sheet, index);
  return index;
}
var BLOCK = 64;
var MOST_BLOCKS = 32;
var AreaIndex = class {
  #blocks = /* @__PURE__ */ new Map();
  #large = [];
  #items;
  #areaOf;
  constructor(items, areaOf) {
    this.#items = items;
    this.#areaOf = areaOf;
    for (const [position, item] of items.entries()) {
      const { top, left, bottom, right } = areaOf(item);
      const [firstRow, lastRow] = [Math.floor(top / BLOCK), Math.floor(bottom / BLOCK)];
      const [firstColumn, lastColumn] = [Math.floor(left / BLOCK), Math.floor(right / BLOCK)];
      if ((lastRow - firstRow + 1) * (lastColumn - firstColumn + 1) > MOST_BLOCKS) {
        this.#large.push(position);
        continue;
      }
      for (let row = firstRow; row <= lastRow; row++) {
        for (let column = firstColumn; column <= lastColumn; column++) {
          const list = this.#blocks.get(`${row} ${column}`);
          if (list) list.push(position);
          else this.#blocks.set(`${row} ${column}`, [position]);
        }
      }
    }
  }
  /** In the order the items were given. */
  at(row, column) {
    const near = this.#blocks.get(`${Math.floor(row / BLOCK)} ${Math.floor(column / BLOCK)}`) ?? [];
    const found = [];
    for (const position of near) if (this.#covers(position, row, column)) found.push(position);
    for (const position of this.#large) if (this.#covers(position, row, column)) found.push(position);
    return found.sort((one, other) => one - other).map((position) => this.#items[position]);
  }
  #covers(position, row, column) {
    return areaContains(this.#areaOf(this.#items[position]), row, column);
  }
};
function find(items, wanted2, keyOf) {
  let low = 0;
  let high = items.length - 1;
  while (low <= high) {
    const middle = low + high >> 1;
    const item = items[middle];
    const key = keyOf(item);
    if (key === wanted2) return item;
    if (key < wanted2) low = middle + 1;
    else high = middle - 1;
  }
  return null;
}

// src/model/status.ts
var POSITIONS = ["yes", "no", "limited", "notApplicable", "planned"];
var FLAGS = ["high", "medium", "low", "none"];

// src/knowledge/catalogue-schema.ts
var languageCode = string2().regex(/^[a-z]{2}$/, { error: "the two lower-case letters of a language" });
var word = union([string2().min(1), number2().transform(String)]);
var wordsByLanguage = record(languageCode, array(word));
var topicsFile = strictObject({
  topics: array(
    strictObject({
      id: string2().regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/, { error: "domain.name in lower case" }),
      name: record(languageCode, word),
      scope: _enum(SCOPES),
      asks: _enum(["position", "value", "description", "policy"]),
      good: _enum(["yes", "no", "none"]),
      terms: wordsByLanguage.default({}),
      phrasings: wordsByLanguage,
      inverted: wordsByLanguage.default({}),
      standards: array(word).default([]),
      neighbours: array(strictObject({ topic: string2(), when: wordsByLanguage.default({}) })).default([])
    })
  )
});
var conceptsFile = strictObject({
  /** Ids of concepts that stand in questions about anything. */
  weak: array(string2()).default([]),
  concepts: array(
    object({ id: string2().regex(/^[a-z0-9-]+$/, { error: "lower-case words joined by hyphens" }) }).catchall(array(word))
  ).default([])
});
var cues = [
  "negation",
  "inversion",
  "policy",
  "conditional",
  "future",
  "describe",
  "howMany",
  "which",
  "atLeast",
  "atMost",
  "only",
  "joins",
  "yesNo",
  "states",
  "self"
];
var headers = ["id", "section", "question", "answer", "comment", "help", "evidence", "reserved"];
var positions = ["yes", "no", "limited", "notApplicable", "planned"];
var words = array(word).default([]);
var languageFile = strictObject({
  code: languageCode,
  name: string2(),
  stemmer: string2().default("none"),
  stopwords: words,
  answers: strictObject(keyed(positions)),
  headers: strictObject(keyed(headers)),
  cues: strictObject(keyed(cues)),
  scopes: partialRecord(_enum(SCOPES), array(word)).default({}),
  units: record(string2(), array(word)).default({})
});
function keyed(keys) {
  return Object.fromEntries(keys.map((key) => [key, words]));
}

// src/knowledge/check-shape.ts
function checkShape(yaml, schema) {
  const result = schema.safeParse(yaml.data, { reportInput: true });
  if (result.success) return { value: result.data, findings: [] };
  return { value: null, findings: result.error.issues.flatMap((issue2) => toFindings(issue2, [], yaml)) };
}
var KINDS = {
  string: "text",
  number: "a number",
  boolean: "true or false",
  array: "a list",
  object: "a group of keys",
  record: "a group of keys",
  null: "nothing"
};
function toFindings(issue2, base, yaml) {
  const path = [...base, ...issue2.path];
  const finding3 = (code, args2, place = yaml.placeOf(path)) => ({
    code,
    severity: "error",
    place,
    args: { key: nameOf(path), ...args2 }
  });
  if (issue2.code !== "unrecognized_keys" && issue2.input === void 0) {
    const key = nameOf(path.slice(0, -1));
    return [finding3("missingKey", { key, expected: String(path.at(-1) ?? "") })];
  }
  const found = describe2(issue2.input);
  switch (issue2.code) {
    case "unrecognized_keys":
      return issue2.keys.map((key) => finding3("unknownKey", { found: key }, yaml.placeOfKey([...path, key])));
    case "invalid_type":
      return [finding3("wrongKind", { found, expected: KINDS[issue2.expected] ?? issue2.expected })];
    case "invalid_value":
      return [finding3("notOneOf", { found, expected: issue2.values.map(String).join(", ") })];
    case "too_small":
      return [finding3("tooShort", { found, expected: Number(issue2.minimum) })];
    // The schemas give each form they ask for in words of ours.
    case "invalid_format":
      return [finding3("wrongForm", { found, expected: issue2.message })];
    case "invalid_key":
      return [finding3("wrongForm", { found, expected: issue2.issues[0]?.message ?? "" }, yaml.placeOfKey(path))];
    case "invalid_union":
      return inUnion(issue2, path, yaml) ?? [finding3("wrongKind", { found, expected: kindsOf(issue2) })];
    default:
      return [finding3("wrongKind", { found, expected: issue2.message })];
  }
}
function inUnion(issue2, path, yaml) {
  const ofKind = issue2.errors.find(
    (errors) => errors.every((inner) => inner.code !== "invalid_type" || inner.path.length > 0)
  );
  return ofKind?.flatMap((inner) => toFindings(withInput(inner, issue2.input), path, yaml)) ?? null;
}
function withInput(inner, whole) {
  const input = inner.path.reduce(
    (value, key) => value !== null && typeof value === "object" ? value[key] : void 0,
    whole
  );
  return { ...inner, input };
}
function kindsOf(issue2) {
  const kinds = issue2.errors.flatMap(
    (errors) => errors.map((inner) => inner.code === "invalid_type" ? KINDS[inner.expected] ?? inner.expected : "")
  );
  return [...new Set(kinds.filter((kind) => kind !== ""))].join(" or ");
}
function nameOf(path) {
  return path.length === 0 ? "the file" : path.map(String).join(".");
}
function describe2(input) {
  if (Array.isArray(input)) return `a list of ${input.length}`;
  if (input === null) return "nothing";
  if (typeof input === "object") return `a group of keys (${Object.keys(input).slice(0, 4).join(", ")})`;
  return `"${String(input).slice(0, 60)}"`;
}

// src/knowledge/parse-yaml.ts
var import_yaml2 = __toESM(require_dist(), 1);

// src/knowledge/find-bad-aliases.ts
var import_yaml = __toESM(require_dist(), 1);
var MOST_VALUES = 1e5;
function findBadAliases(document) {
  const bad = [];
  const anchors = /* @__PURE__ */ new Map();
  const sizes = /* @__PURE__ */ new Map();
  let total = 0;
  (0, import_yaml.visit)(document, {
    Node(_key, node2, path) {
      if (!(0, import_yaml.isAlias)(node2)) {
        if ("anchor" in node2 && node2.anchor) anchors.set(node2.anchor, node2);
        return;
      }
      const target = anchors.get(node2.source);
      const offset = node2.range?.[0] ?? 0;
      const isBad = !target || path.includes(target);
      const size = isBad ? 1 : sizeOf(target, sizes);
      sizes.set(node2, size);
      const before = total;
      total += size;
      if (isBad || before <= MOST_VALUES && total > MOST_VALUES) bad.push(offset);
    }
  });
  return bad;
}
function sizeOf(node2, sizes) {
  const known4 = sizes.get(node2);
  if (known4 !== void 0) return known4;
  let size = (0, import_yaml.isNode)(node2) ? 1 : 0;
  if ((0, import_yaml.isPair)(node2)) size = sizeOf(node2.key, sizes) + sizeOf(node2.value, sizes);
  else if ((0, import_yaml.isCollection)(node2)) for (const item of node2.items) size += sizeOf(item, sizes);
  sizes.set(node2, size);
  return size;
}

// src/knowledge/parse-yaml.ts
function parseYaml(source2) {
  const lines = new import_yaml2.LineCounter();
  const at = (offset) => {
    const { line, col } = lines.linePos(offset);
    return { file: source2.file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const finding3 = (code, offset, problem2) => {
    const found = source2.text.slice(offset, offset + 30).split(/\r?\n/)[0] ?? "";
    return { code, severity: "error", place: at(offset), args: problem2 === "" ? { found } : { found, problem: problem2 } };
  };
  const document = (0, import_yaml2.parseDocument)(source2.text, { lineCounter: lines, logLevel: "error", prettyErrors: false });
  const placeOf = (path) => at(offsetOf(document, path, "value"));
  const placeOfKey = (path) => at(offsetOf(document, path, "key"));
  const syntax = [...document.errors, ...document.warnings].map(
    (error2) => finding3(error2.code === "DUPLICATE_KEY" ? "yamlDuplicateKey" : "yamlSyntax", error2.pos[0], error2.code)
  );
  const aliases = findBadAliases(document).map((offset) => finding3("yamlAlias", offset, ""));
  const findings = oncePerPlace([...syntax, ...aliases]);
  const isReadable = aliases.length === 0 && syntax.every((other) => other.code === "yamlDuplicateKey");
  const data = isReadable ? document.toJS({ maxAliasCount: -1 }) : void 0;
  return { file: source2.file, data, placeOf, placeOfKey, findings };
}
function oncePerPlace(findings) {
  const seen = /* @__PURE__ */ new Set();
  return findings.filter(({ code, place }) => {
    const key = `${code} ${place.line}:${place.column}`;
    return !seen.has(key) && seen.add(key);
  });
}
function offsetOf(document, path, wanted2) {
  let node2 = document.contents;
  let offset = (0, import_yaml2.isNode)(node2) ? node2.range?.[0] ?? 0 : 0;
  for (const key of path) {
    if ((0, import_yaml2.isMap)(node2)) {
      const pair = node2.items.find(
        (item) => (0, import_yaml2.isPair)(item) && (0, import_yaml2.isScalar)(item.key) && String(item.key.value) === String(key)
      );
      if (!pair) return offset;
      offset = pair.key.range?.[0] ?? offset;
      node2 = pair.value;
    } else {
      node2 = node2?.items?.[Number(key)];
      if (!(0, import_yaml2.isNode)(node2)) return offset;
      offset = node2.range?.[0] ?? offset;
    }
  }
  return wanted2 === "value" && (0, import_yaml2.isScalar)(node2) ? node2.range?.[0] ?? offset : offset;
}

// src/knowledge/plain-scalars.ts
var NotPlain = class extends Error {
};
function notPlain() {
  throw new NotPlain();
}
var KEY = /([A-Za-z_][A-Za-z0-9_.-]*(?: [A-Za-z0-9_.-]+)*):(?= |\n|$)/y;
var QUOTED = /"((?:[^"\\\n]|\\["\\n/])*)"|'((?:[^'\n]|'')*)'/y;
var TELLING = /^(?:~|null|Null|NULL|true|True|TRUE|false|False|FALSE)$|^[-+.]?\d|^[-+]?\.(?:inf|nan)$/i;
function readKey(text, at) {
  KEY.lastIndex = at;
  const found = KEY.exec(text);
  if (!found) return null;
  const key = found[1];
  if (typeof resolvePlain(key) !== "string") notPlain();
  return { key, end: KEY.lastIndex };
}
function readQuoted(text, at) {
  QUOTED.lastIndex = at;
  const found = QUOTED.exec(text);
  if (!found) return notPlain();
  const [, double, single] = found;
  if (double === void 0) return { value: single.replaceAll("''", "'"), end: QUOTED.lastIndex };
  const value = double.includes("\\") ? double.replace(/\\(.)/g, (_whole, escaped) => escaped === "n" ? "\n" : escaped) : double;
  return { value, end: QUOTED.lastIndex };
}
function resolvePlain(word2) {
  if (!TELLING.test(word2)) return word2;
  if (/^(?:0|[1-9]\d{0,14})$/.test(word2)) return Number(word2);
  if (/^\d/.test(word2) && !/^\d[\d._]*(?:e[-+]?\d+)?$|^0[xo]/i.test(word2)) return word2;
  switch (word2) {
    case "null":
      return null;
    case "true":
      return true;
    case "false":
      return false;
    default:
      return notPlain();
  }
}

// src/knowledge/read-plain-flow.ts
var WORD = /[^\s[\]{},:#&*!|>'"%@`?-](?:[^\n[\]{},:#]|:(?![ \n,[\]{}])|(?<! )#)*/y;
var DEEPEST = 20;
function readPlainFlow(text, start, indent, depth = 0) {
  if (depth > DEEPEST) notPlain();
  const isMap2 = text[start] === "{";
  const close = isMap2 ? "}" : "]";
  const list = [];
  const map = {};
  let at = skipBlank(text, start + 1, indent);
  while (text[at] !== close) {
    const key = readKey(text, at);
    if (key !== null !== isMap2) notPlain();
    const from = key ? skipBlank(text, key.end, indent) : at;
    const { value, end } = readItem(text, from, indent, depth);
    if (!key) list.push(value);
    else if (Object.hasOwn(map, key.key)) notPlain();
    else map[key.key] = value;
    at = skipBlank(text, end, indent);
    if (text[at] === ",") at = skipBlank(text, at + 1, indent);
    else if (text[at] !== close) notPlain();
  }
  return { value: isMap2 ? map : list, end: at + 1 };
}
function readItem(text, at, indent, depth) {
  const first = text[at];
  if (first === "[" || first === "{") return readPlainFlow(text, at, indent, depth + 1);
  if (first === '"' || first === "'") return readQuoted(text, at);
  WORD.lastIndex = at;
  const found = WORD.exec(text);
  if (!found) return notPlain();
  return { value: resolvePlain(found[0].trimEnd()), end: WORD.lastIndex };
}
function skipBlank(text, from, indent) {
  let at = from;
  let column = -1;
  for (; text[at] === " " || text[at] === "\n"; at++) column = text[at] === "\n" ? 0 : column < 0 ? -1 : column + 1;
  if (column >= 0 && column <= indent) notPlain();
  return at;
}

// src/knowledge/read-plain-yaml.ts
var STRANGE = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff]/;
var LINE = /(?: *(?:#.*)?\n)*( *)(?=[^ \n#])/y;
var WORD2 = /[^\s[\]{},:#&*!|>'"%@`?-](?:[^\n:#]|:(?![ \n]|$)|(?<! )#)*/y;
var REST = / *(?: #.*)?(?:\n|$)/y;
function readPlainYaml(text) {
  if (STRANGE.test(text)) return void 0;
  try {
    const reader = new Reader(text);
    const value = reader.node(-1);
    return reader.isAtEnd ? value : void 0;
  } catch (error2) {
    if (error2 instanceof NotPlain) return void 0;
    throw error2;
  }
}
var Reader = class {
  constructor(text) {
    this.text = text;
    this.nextLine();
    if (this.isAtEnd || text.startsWith("---", this.at) || text.startsWith("...", this.at)) notPlain();
  }
  text;
  /** Where the next content stands, and in which column. */
  at = 0;
  column = 0;
  get isAtEnd() {
    return this.column < 0;
  }
  /** The block node that begins here; its parent stands in the column given. */
  node(parent) {
    if (this.isItem()) return this.list(this.column);
    return readKey(this.text, this.at) ? this.map(this.column) : this.valueToEnd(parent);
  }
  isItem() {
    return this.text.startsWith("- ", this.at);
  }
  map(column) {
    const map = {};
    while (this.column === column) {
      const found = readKey(this.text, this.at);
      if (!found || Object.hasOwn(map, found.key)) return notPlain();
      this.at = found.end;
      map[found.key] = this.restIsEmpty() ? this.below(column) : this.valueToEnd(column);
      if (this.column > column) notPlain();
    }
    return map;
  }
  /** The value of a key that has nothing behind it: what is indented under it, a list in its own column, or nothing. */
  below(column) {
    return this.column > column || this.column === column && this.isItem() ? this.node(column) : null;
  }
  list(column) {
    const list = [];
    while (this.column === column && this.isItem()) {
      const dash = this.at;
      for (this.at++; this.text[this.at] === " "; this.at++) ;
      this.column = column + this.at - dash;
      if (this.isItem() || this.text[this.at] === "#" || this.text[this.at] === "\n") notPlain();
      list.push(this.node(column));
      if (this.column > column) notPlain();
    }
    return list;
  }
  /** The value that fills the rest of this line, or a bracket that ends further down. */
  valueToEnd(parent) {
    while (this.text[this.at] === " ") this.at++;
    const first = this.text[this.at];
    if (first === "[" || first === "{") return this.pass(readPlainFlow(this.text, this.at, parent));
    if (first === '"' || first === "'") return this.pass(readQuoted(this.text, this.at));
    WORD2.lastIndex = this.at;
    const found = WORD2.exec(this.text);
    if (!found) return notPlain();
    return this.pass({ value: resolvePlain(found[0].trimEnd()), end: this.at + found[0].trimEnd().length });
  }
  pass({ value, end }) {
    this.at = end;
    if (!this.restIsEmpty()) notPlain();
    return value;
  }
  /** True when nothing but a comment stands on the rest of the line, which is then passed. */
  restIsEmpty() {
    REST.lastIndex = this.at;
    if (!REST.test(this.text)) return false;
    this.at = REST.lastIndex;
    this.nextLine();
    return true;
  }
  nextLine() {
    LINE.lastIndex = this.at;
    const found = LINE.exec(this.text);
    if (!found) {
      if (!/^(?: *(?:#.*)?(?:\n|$))*$/.test(this.text.slice(this.at))) notPlain();
      this.column = -1;
      return;
    }
    this.at = LINE.lastIndex;
    this.column = found[1].length;
    if (this.column === 0 && (this.text.startsWith("---", this.at) || this.text.startsWith("...", this.at))) notPlain();
  }
};

// src/knowledge/read-yaml.ts
function readYaml(source2) {
  const data = readPlainYaml(source2.text);
  if (data === void 0) return parseYaml(source2);
  let whole = null;
  const parsed = () => {
    whole ??= parseYaml(source2);
    return whole;
  };
  return {
    file: source2.file,
    data,
    placeOf: (path) => parsed().placeOf(path),
    placeOfKey: (path) => parsed().placeOfKey(path),
    findings: []
  };
}

// src/knowledge/load-catalogue.ts
function loadCatalogue(files) {
  const findings = [];
  const topics = /* @__PURE__ */ new Map();
  const concepts = /* @__PURE__ */ new Map();
  const languages = [];
  const weak = /* @__PURE__ */ new Set();
  const placeOfTopic = /* @__PURE__ */ new Map();
  for (const file of [...files].sort((a2, b) => a2.file < b.file ? -1 : 1)) {
    const yaml = readYaml(file);
    findings.push(...yaml.findings);
    if (yaml.data === void 0 || yaml.data === null) continue;
    if (/(^|[/\\])languages[/\\]/.test(file.file)) {
      const shape = checkShape(yaml, languageFile);
      findings.push(...shape.findings);
      if (shape.value) languages.push(shape.value);
    } else if (/(^|[/\\])thesaurus[/\\]/.test(file.file)) {
      const shape = checkShape(yaml, conceptsFile);
      findings.push(...shape.findings);
      for (const id of shape.value?.weak ?? []) weak.add(id);
      for (const { id, ...terms } of shape.value?.concepts ?? []) {
        const known4 = concepts.get(id) ?? {};
        for (const [code, words2] of Object.entries(terms))
          known4[code] = [...known4[code] ?? [], ...words2];
        concepts.set(id, known4);
      }
    } else {
      const shape = checkShape(yaml, topicsFile);
      findings.push(...shape.findings);
      shape.value?.topics.forEach((topic, index) => {
        const known4 = topics.get(topic.id);
        const place = () => yaml.placeOf(["topics", index, "id"]);
        placeOfTopic.set(topic.id, place);
        if (known4)
          findings.push({ code: "duplicateTopic", severity: "error", place: place(), args: { found: topic.id } });
        else topics.set(topic.id, topic);
      });
    }
  }
  findings.push(...strayNeighbours(topics, placeOfTopic));
  if (findings.some((finding3) => finding3.severity === "error")) return { value: null, findings };
  return {
    value: {
      languages: languages.sort(byKey((language) => language.code)),
      topics: [...topics.values()].sort(byKey((topic) => topic.id)),
      concepts: [...concepts].map(([id, terms]) => ({ id, weak: weak.has(id), terms })).sort(byKey((concept) => concept.id))
    },
    findings
  };
}
function strayNeighbours(topics, placeOf) {
  return [...topics.values()].flatMap(
    (topic) => topic.neighbours.filter((neighbour) => !topics.has(neighbour.topic)).map((neighbour) => {
      const args2 = { found: neighbour.topic, topic: topic.id };
      return { code: "unknownNeighbour", severity: "error", place: placeOf.get(topic.id)(), args: args2 };
    })
  );
}
function byKey(key) {
  return (a2, b) => key(a2) < key(b) ? -1 : key(a2) > key(b) ? 1 : 0;
}

// src/knowledge/control-schema.ts
var languageCode2 = string2().regex(/^[a-z]{2}$/, { error: "the two lower-case letters of a language" });
var sentence = string2().trim().min(1);
var translated = record(languageCode2, sentence);
var listByLanguage = record(languageCode2, array(sentence));
var identifier = string2().regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/, { error: "lower-case words joined by dots and hyphens" });
var isoDate = iso_exports.date({
  error: (issue2) => issue2.code === "invalid_format" ? "a date such as 2026-01-31" : void 0
});
var disagreement = strictObject({
  kind: _enum(["position", "figure", "name", "detail", "wording"]),
  readings: translated,
  disputed: array(union([sentence, number2().transform(String)])).default([]),
  resolved: sentence.nullable().default(null)
});
var source = strictObject({ document: sentence, section: sentence });
var controlEntry = strictObject({
  id: identifier,
  // YAML 1.2 reads `Oui` as text but an unquoted number or `true` as such: both are meant as written.
  status: union([sentence, number2().transform(String), boolean2().transform((yes) => yes ? "yes" : "no")]),
  label: translated,
  comment: translated,
  about: _enum(SCOPES),
  provider: sentence.nullable().default(null),
  owner: sentence.nullable().optional(),
  verified: isoDate.nullable().default(null),
  validUntil: isoDate.nullable().default(null),
  source: source.nullable().optional(),
  audience: _enum(["public", "nda", "internal"]).optional(),
  topics: array(union([identifier, strictObject({ topic: identifier, inverted: boolean2().default(false) })])).default([]),
  touches: array(identifier).default([]),
  phrasings: listByLanguage.default({}),
  disagreements: array(disagreement).default([])
});
var baseHead = strictObject({
  name: identifier,
  vendorNames: array(sentence).default([]),
  providers: record(string2(), array(sentence)).default({})
});
var knowledgeFile = strictObject({
  knowledgeBase: baseHead.optional(),
  defaults: strictObject({
    owner: sentence.nullable().optional(),
    source: source.optional(),
    audience: _enum(["public", "nda", "internal"]).optional()
  }).default({}),
  controls: array(controlEntry).default([])
});

// src/knowledge/digest.ts
import { createHash } from "node:crypto";
function digestOf(value) {
  return createHash("sha256").update(canonicalJson(value)).digest("hex");
}
function canonicalJson(value) {
  return JSON.stringify(
    value,
    (_key, inner) => inner && typeof inner === "object" && !Array.isArray(inner) ? Object.fromEntries(Object.entries(inner).sort(([a2], [b]) => a2 < b ? -1 : 1)) : inner
  );
}

// src/knowledge/read-status.ts
var WORDS = {
  oui: "yes",
  si: "yes",
  yes: "yes",
  non: "no",
  no: "no",
  limite: "limited",
  limitado: "limited",
  limited: "limited",
  "non applicable": "notApplicable",
  "no aplica": "notApplicable",
  "not applicable": "notApplicable",
  planifie: "planned",
  planificado: "planned",
  planned: "planned"
};
function readStatus(written) {
  const word2 = written.trim().toLowerCase().normalize("NFD").replace(new RegExp("\\p{M}", "gu"), "").replaceAll("-", " ");
  const position = Object.hasOwn(WORDS, word2) ? WORDS[word2] : void 0;
  return position ? { kind: "position", position } : { kind: "value", text: written.trim() };
}

// src/knowledge/load-knowledge-base.ts
function loadKnowledgeBase(files, topicIds) {
  const read2 = [...files].sort((a2, b) => a2.file < b.file ? -1 : 1).map(readKnowledgeFile);
  const findings = read2.flatMap((file) => file.findings);
  const heads = read2.filter((file) => file.hasHead);
  const head = heads.find((file) => file.head)?.head ?? null;
  for (const second of heads.slice(1)) {
    findings.push(problem("secondHead", second.yaml, ["knowledgeBase"], { found: second.head?.name ?? "" }));
  }
  const isComplete = read2.every((file) => file.yaml.data !== void 0);
  const start = { file: read2[0]?.yaml.file ?? "", line: 1, column: 1 };
  if (heads.length === 0 && isComplete) findings.push({ code: "noHead", severity: "error", place: start, args: {} });
  const controls = [];
  const places = /* @__PURE__ */ new Map();
  for (const { yaml, defaults, entries, ids } of read2) {
    for (const { id, index } of ids) {
      const path = ["controls", index, "id"];
      const first = places.get(id);
      if (first) {
        const { file, line } = first();
        findings.push(problem("duplicateControl", yaml, path, { found: id, first: `${file}:${line}` }));
      } else places.set(id, () => yaml.placeOf(path));
    }
    for (const { index, entry: entry2 } of entries) {
      findings.push(...checkReferences({ yaml, index, entry: entry2, providers: head?.providers ?? null, topicIds }));
      controls.push(toControl(entry2, defaults));
    }
  }
  if (read2.every((file) => file.ids.length === 0) && findings.length === 0) {
    findings.push({ code: "noControls", severity: "error", place: start, args: {} });
  }
  if (!head || findings.some((finding3) => finding3.severity === "error")) return { value: null, findings };
  controls.sort((a2, b) => a2.id < b.id ? -1 : 1);
  const { name, vendorNames, providers } = head;
  return { value: { name, vendorNames, providers, controls, digest: digestOf(controls) }, findings };
}
function readKnowledgeFile(source2) {
  const yaml = readYaml(source2);
  const nothing = { yaml, findings: yaml.findings, hasHead: false, head: null, defaults: {}, entries: [], ids: [] };
  if (yaml.data === void 0 || yaml.data === null) return nothing;
  const shape = checkShape(yaml, knowledgeFile);
  const raw = yaml.data;
  const items = Array.isArray(raw.controls) ? raw.controls : [];
  const parsed = shape.value?.controls ?? items.map((item) => controlEntry.safeParse(item).data);
  return {
    yaml,
    findings: [...yaml.findings, ...shape.findings],
    hasHead: raw.knowledgeBase !== void 0,
    head: shape.value?.knowledgeBase ?? baseHead.safeParse(raw.knowledgeBase).data ?? null,
    defaults: shape.value?.defaults ?? {},
    entries: parsed.flatMap((entry2, index) => entry2 ? [{ index, entry: entry2 }] : []),
    ids: items.flatMap((item, index) => {
      const id = item?.id;
      return typeof id === "string" ? [{ index, id }] : [];
    })
  };
}
function toControl(entry2, defaults) {
  return {
    id: entry2.id,
    status: readStatus(entry2.status),
    label: entry2.label,
    comment: entry2.comment,
    about: entry2.about,
    provider: entry2.provider,
    owner: entry2.owner ?? defaults.owner ?? null,
    verified: entry2.verified,
    validUntil: entry2.validUntil,
    source: entry2.source ?? defaults.source ?? null,
    // A control nobody classified may hold anything: it stays inside until a person says otherwise.
    audience: entry2.audience ?? defaults.audience ?? "internal",
    topics: entry2.topics.map((link) => typeof link === "string" ? { topic: link, inverted: false } : link),
    touches: entry2.touches,
    phrasings: entry2.phrasings,
    disagreements: entry2.disagreements
  };
}
function checkReferences({ yaml, index, entry: entry2, providers, topicIds }) {
  const findings = [];
  const at = (...path) => ["controls", index, ...path];
  if (providers && entry2.provider !== null && !Object.hasOwn(providers, entry2.provider)) {
    const expected = Object.keys(providers).join(", ");
    findings.push(problem("unknownProvider", yaml, at("provider"), { found: entry2.provider, expected }));
  }
  if (!topicIds) return findings;
  entry2.topics.forEach((link, position) => {
    const topic = typeof link === "string" ? link : link.topic;
    if (!topicIds.has(topic)) findings.push(problem("unknownTopic", yaml, at("topics", position), { found: topic }));
  });
  entry2.touches.forEach((topic, position) => {
    if (!topicIds.has(topic)) findings.push(problem("unknownTopic", yaml, at("touches", position), { found: topic }));
  });
  return findings;
}
function problem(code, yaml, path, args2) {
  return { code, severity: "error", place: yaml.placeOf(path), args: args2 };
}

// src/questionnaire/add-columns.ts
function addColumns(workbook, reading, languages) {
  const captions = [];
  const added = [];
  const tables = reading.tables.map((table) => {
    const sheet = workbook.sheets.find(({ name }) => name === table.sheet);
    if (!sheet || table.questions.some(hasPlace)) return table;
    const [answer, comment] = freeColumns(sheet, table);
    const edits = captionsFor(table, answer, comment, languages);
    captions.push(...edits);
    const args2 = { answer: columnLetters(answer), comment: columnLetters(comment) };
    added.push({
      code: "columnsAdded",
      severity: "note",
      place: { sheet: table.sheet, ref: cellRef(table.headerRow ?? table.firstRow, answer) },
      args: args2
    });
    return widened(table, answer, comment, edits);
  });
  const sheets = new Set(added.map(({ place }) => place.sheet));
  const others = reading.findings.filter(({ code, place }) => code !== "noAnswerColumn" || !sheets.has(place.sheet));
  return { reading: { ...reading, tables, findings: [...others, ...added] }, captions };
}
function hasPlace({ answerCell, ticks, commentCell }) {
  return answerCell !== null || ticks !== null || commentCell !== null;
}
function freeColumns(sheet, table) {
  const refuse = (column, why) => {
    const place = { sheet: sheet.name, ref: cellRef(table.headerRow ?? table.firstRow, Math.min(column, LAST_COLUMN)) };
    throw new UserError("columnsOccupied", place, { column: columnLetters(Math.min(column, LAST_COLUMN)), why });
  };
  const free = [];
  for (let column = lastUsed(sheet, table) + 1; free.length < 2; column++) {
    if (column > LAST_COLUMN) refuse(column, "sheetEnds");
    if (!sheet.hiddenColumns.some((area) => areaContains(area, area.top, column))) free.push(column);
  }
  if (sheet.isProtected) refuse(free[0], "protected");
  for (const row of rowsOf(table)) {
    const covered = free.find((column) => mergeAt(sheet, row, column) !== null);
    if (covered !== void 0) refuse(covered, "merged");
  }
  return [free[0], free[1]];
}
function lastUsed(sheet, table) {
  const first = table.headerRow ?? table.firstRow;
  let last2 = 0;
  for (const row of sheet.rows) {
    if (row.number < Math.min(first, table.firstRow) || row.number > table.lastRow) continue;
    for (const cell of row.cells) if (cell.text.trim() !== "" || cell.hasFormula) last2 = Math.max(last2, cell.column);
  }
  for (const row of rowsOf(table)) {
    for (const merge2 of sheet.merges) {
      const holds = merge2.top <= row && row <= merge2.bottom && merge2.left <= last2;
      if (holds && cellAt(sheet, merge2.top, merge2.left)?.text.trim()) last2 = Math.max(last2, merge2.right);
    }
  }
  for (const { area } of sheet.tables) {
    if (area.top <= table.lastRow && area.bottom >= table.firstRow && area.left <= last2)
      last2 = Math.max(last2, area.right);
  }
  return last2;
}
function rowsOf({ headerRow, questions }) {
  return [...headerRow === null ? [] : [headerRow], ...questions.map(({ row }) => row)];
}
function captionsFor({ sheet, headerRow, questions }, answer, comment, languages) {
  const language = languages.find(({ code }) => code === mainLanguage(questions)) ?? languages[0];
  if (headerRow === null || !language) return [];
  const caption = (word2) => word2.charAt(0).toUpperCase() + word2.slice(1);
  return [
    { sheet, ref: cellRef(headerRow, answer), value: caption(language.headers.answer[0]) },
    { sheet, ref: cellRef(headerRow, comment), value: caption(language.headers.comment[0]) }
  ];
}
function mainLanguage(questions) {
  const counts = /* @__PURE__ */ new Map();
  for (const { language } of questions) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts].sort(([a2, x], [b, y]) => y - x || (a2 < b ? -1 : 1))[0]?.[0] ?? "";
}
function widened(table, answer, comment, captions) {
  return {
    ...table,
    columns: { ...table.columns, answer: columnLetters(answer), comment: columnLetters(comment) },
    added: Object.fromEntries(captions.map(({ ref, value }) => [ref, value])),
    questions: table.questions.map((question) => ({
      ...question,
      answerCell: { ref: cellRef(question.row, answer), choices: null },
      commentCell: cellRef(question.row, comment)
    }))
  };
}

// src/text/normalise.ts
function normalise(text) {
  if (ASCII.test(text)) return text.replaceAll("`", "'").toLowerCase().replace(/\s+/g, " ").trim();
  return text.replace(APOSTROPHES, "'").normalize("NFKD").replace(/[\p{M}\u00ad\u200b-\u200d\ufeff]/gu, "").toLowerCase().replace(/œ/g, "oe").replace(/æ/g, "ae").replace(/ß/g, "ss").replace(APOSTROPHES, "'").replace(/[‐‑‒–—−]/g, "-").replace(/\s+/g, " ").trim();
}
var ASCII = /^[\u0000-\u007f]*$/;
var APOSTROPHES = /[’‘`´ʼ′]/g;

// src/text/round-the-clock.ts
var ROUND_THE_CLOCK = [
  /\b24\s*(?:h(?:eures|oras|ours|rs)?)?\s*(?:\/|x|sur|por)\s*(?:24|7)(?!\s*\/\s*(?:19|20)\d\d)(?:\s*h)?(?:\s*(?:,|;|\/|x|-|et|y|and)?\s*7\s*(?:j(?:ours)?|d(?:ays|ias)?)?\s*(?:\/|sur|x)\s*7)?(?:\s*[x/]\s*365)?(?![\p{L}\d])/gu,
  /\b24\s*(?:h|hours?|horas?)\s*(?:a|al|per|por)\s*(?:day|dia)(?![\p{L}\d])(?:\s*(?:,|y|and|et)?\s*(?:los\s*)?7\s*(?:days?|dias?)\s*(?:a|per|de|por)\s*(?:la\s*)?(?:week|semana)(?![\p{L}\d]))?/gu,
  /\b7\s*(?:j(?:ours)?|d(?:ays|ias)?)?\s*(?:\/|sur)\s*7(?!\s*\/\s*(?:19|20)\d\d)(?![\p{L}\d])/gu
];

// src/text/split-words.ts
var NAMES = [
  // The edition or the part may follow ("27001:2022", "27001-2022", "27001-2"); any other number after it is its own.
  [/\biso(?:[\s/-]*(?:iec|cei))?[\s/-]*(\d{4,5})(?:\s*[:-]\s*(?:19|20)\d\d|-\d)?\b/g, " iso$1 "],
  [/\b(?:iec|cei)[\s/-]*(27\d{3})(?:\s*[:-]\s*(?:19|20)\d\d)?\b/g, " iso$1 "],
  // "ISO 27001, 27017 and 27018": the family's numbers are unmistakable on their own.
  [/\b(27(?:00[1-5]|017|018|701))(?:\s*[:-]\s*(?:19|20)\d\d)?\b/g, " iso$1 "],
  [/\bsoc[\s-]*([123])\b(?:[\s-]*(?:type|tipo)[\s-]*(?:ii|i|2|1))?/g, " soc$1 "],
  [/\b(?:pci)[\s/-]*dss\b(?:\s*v?\s*\d(?:\.\d)*)?/g, " pcidss "],
  [/\b(tls|ssl)[\s-]*(?:v|version\s)?\s*(\d(?:[.,]\d)?)\b/g, " $1 $1v$2 "],
  [/\b(saml|oauth)[\s-]*(?:v|version\s)?\s*\d(?:[.,]\d)?\b/g, " $1 "],
  [/\b(aes|rsa|sha)[\s-]*(\d{3,4})\b/g, " $1 $1-$2 "],
  [/\bopen[\s-]*id(?:[\s-]*connect)?\b/g, " openidconnect "],
  [/\boidc\b/g, " openidconnect "],
  ...ROUND_THE_CLOCK.map((pattern) => [pattern, " roundtheclock "]),
  [/\bwi-fi\b/g, " wifi "],
  [/\be-mails?\b/g, " email "],
  [/\banti-(?=[a-z])/g, " anti"],
  [/\bback-(?=up|office)/g, " back"]
];
function splitWords(text) {
  let flat = ` ${normalise(text)} `;
  if (NAME_HINT.test(flat)) for (const [pattern, word2] of NAMES) flat = flat.replace(pattern, word2);
  return flat.replace(/\b(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)'/g, " ").match(WORD3) ?? [];
}
var NAME_HINT = /\d|pci|open|oidc|wi-fi|e-mail|anti-|back-/;
var WORD3 = /(?:tls|ssl)v\d(?:[.,]\d)?|(?:aes|rsa|sha)-\d{3,4}|\d+(?:[.,]\d+)+|[\p{L}\p{N}]+/gu;

// ../../main/node_modules/@orama/stemmers/dist/en.js
var e = { ational: "ate", tional: "tion", enci: "ence", anci: "ance", izer: "ize", bli: "ble", alli: "al", entli: "ent", eli: "e", ousli: "ous", ization: "ize", ation: "ate", ator: "ate", alism: "al", iveness: "ive", fulness: "ful", ousness: "ous", aliti: "al", iviti: "ive", biliti: "ble", logi: "log" };
var t = { icate: "ic", ative: "", alize: "al", iciti: "ic", ical: "ic", ful: "", ness: "" };
var i = "[aeiouy]";
var s = "[^aeiou][^aeiouy]*";
var l = i + "[aeiou]*";
var a = "^(" + s + ")?" + l + s;
var n = "^(" + s + ")?" + l + s + "(" + l + ")?$";
var o = "^(" + s + ")?" + l + s + l + s;
var c = "^(" + s + ")?" + i;
function stemmer(l2) {
  let u, x, g, $, p, r4;
  if (l2.length < 3) return l2;
  let f = l2.substring(0, 1);
  if ("y" == f && (l2 = f.toUpperCase() + l2.substring(1)), $ = /^(.+?)([^s])s$/, (g = /^(.+?)(ss|i)es$/).test(l2) ? l2 = l2.replace(g, "$1$2") : $.test(l2) && (l2 = l2.replace($, "$1$2")), $ = /^(.+?)(ed|ing)$/, (g = /^(.+?)eed$/).test(l2)) {
    let e2 = g.exec(l2);
    (g = new RegExp(a)).test(e2[1]) && (g = /.$/, l2 = l2.replace(g, ""));
  } else $.test(l2) && (u = $.exec(l2)[1], ($ = new RegExp(c)).test(u) && (l2 = u, $ = /(at|bl|iz)$/, p = RegExp("([^aeiouylsz])\\1$"), r4 = RegExp("^" + s + i + "[^aeiouwxy]$"), $.test(l2) ? l2 += "e" : p.test(l2) ? (g = /.$/, l2 = l2.replace(g, "")) : r4.test(l2) && (l2 += "e")));
  if ((g = /^(.+?)y$/).test(l2)) {
    let e2 = g.exec(l2);
    u = e2?.[1], g = new RegExp(c), u && g.test(u) && (l2 = u + "i");
  }
  if ((g = /^(.+?)(ational|tional|enci|anci|izer|bli|alli|entli|eli|ousli|ization|ation|ator|alism|iveness|fulness|ousness|aliti|iviti|biliti|logi)$/).test(l2)) {
    let t2 = g.exec(l2);
    u = t2?.[1], x = t2?.[2], g = new RegExp(a), u && g.test(u) && (l2 = u + e[x]);
  }
  if ((g = /^(.+?)(icate|ative|alize|iciti|ical|ful|ness)$/).test(l2)) {
    let e2 = g.exec(l2);
    u = e2?.[1], x = e2?.[2], g = new RegExp(a), u && g.test(u) && (l2 = u + t[x]);
  }
  if ($ = /^(.+?)(s|t)(ion)$/, (g = /^(.+?)(al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|ou|ism|ate|iti|ous|ive|ize)$/).test(l2)) {
    let e2 = g.exec(l2);
    u = e2?.[1], g = new RegExp(o), u && g.test(u) && (l2 = u);
  } else if ($.test(l2)) {
    let e2 = $.exec(l2);
    u = e2?.[1] ?? "" + e2?.[2] ?? "", ($ = new RegExp(o)).test(u) && (l2 = u);
  }
  if ((g = /^(.+?)e$/).test(l2)) {
    let e2 = g.exec(l2);
    u = e2?.[1], g = new RegExp(o), $ = new RegExp(n), p = RegExp("^" + s + i + "[^aeiouwxy]$"), u && (g.test(u) || $.test(u) && !p.test(u)) && (l2 = u);
  }
  return g = /ll$/, $ = new RegExp(o), g.test(l2) && $.test(l2) && (g = /.$/, l2 = l2.replace(g, "")), "y" == f && (l2 = f.toLowerCase() + l2.substring(1)), l2;
}

// ../../main/node_modules/@orama/stemmers/dist/fr.js
function r() {
  this.p = function(r4) {
    this.j = r4, this.cursor = 0, this.a = this.j.length, this.f = 0, this.c = this.cursor, this.d = this.a;
  }, this.z = function() {
    return this.j;
  }, this.w = function(r4) {
    this.j = r4.j, this.cursor = r4.cursor, this.a = r4.a, this.f = r4.f, this.c = r4.c, this.d = r4.d;
  }, this.i = function(r4, s5, e2) {
    if (this.cursor >= this.a) return false;
    var i2 = this.j.charCodeAt(this.cursor);
    return !(i2 > e2) && !(i2 < s5) && 0 != (r4[(i2 -= s5) >>> 3] & 1 << (7 & i2)) && (this.cursor++, true);
  }, this.n = function(r4, s5, e2) {
    if (this.cursor <= this.f) return false;
    var i2 = this.j.charCodeAt(this.cursor - 1);
    return !(i2 > e2) && !(i2 < s5) && 0 != (r4[(i2 -= s5) >>> 3] & 1 << (7 & i2)) && (this.cursor--, true);
  }, this.k = function(r4, s5, e2) {
    if (this.cursor >= this.a) return false;
    var i2 = this.j.charCodeAt(this.cursor);
    return i2 > e2 || i2 < s5 ? (this.cursor++, true) : 0 == (r4[(i2 -= s5) >>> 3] & 1 << (7 & i2)) && (this.cursor++, true);
  }, this.q = function(r4, s5, e2) {
    if (this.cursor <= this.f) return false;
    var i2 = this.j.charCodeAt(this.cursor - 1);
    return i2 > e2 || i2 < s5 ? (this.cursor--, true) : 0 == (r4[(i2 -= s5) >>> 3] & 1 << (7 & i2)) && (this.cursor--, true);
  }, this.m = function(r4) {
    return !(this.a - this.cursor < r4.length) && this.j.slice(this.cursor, this.cursor + r4.length) == r4 && (this.cursor += r4.length, true);
  }, this.g = function(r4) {
    return !(this.cursor - this.f < r4.length) && this.j.slice(this.cursor - r4.length, this.cursor) == r4 && (this.cursor -= r4.length, true);
  }, this.o = function(r4) {
    for (var s5 = 0, e2 = r4.length, i2 = this.cursor, u = this.a, t2 = 0, c2 = 0, a2 = false; ; ) {
      var o2, n2 = s5 + (e2 - s5 >>> 1), f = 0, h = t2 < c2 ? t2 : c2, b = r4[n2];
      for (o2 = h; o2 < b[0].length; o2++) {
        if (i2 + h == u) {
          f = -1;
          break;
        }
        if (0 != (f = this.j.charCodeAt(i2 + h) - b[0].charCodeAt(o2))) break;
        h++;
      }
      if (0 > f ? (e2 = n2, c2 = h) : (s5 = n2, t2 = h), 1 >= e2 - s5) {
        if (0 < s5 || e2 == s5 || a2) break;
        a2 = true;
      }
    }
    for (; ; ) {
      if (t2 >= (b = r4[s5])[0].length && (this.cursor = i2 + b[0].length, 4 > b.length || (s5 = b[3](this), this.cursor = i2 + b[0].length, s5))) return b[2];
      if (0 > (s5 = b[1])) return 0;
    }
  }, this.h = function(r4) {
    for (var s5 = 0, e2 = r4.length, i2 = this.cursor, u = this.f, t2 = 0, c2 = 0, a2 = false; ; ) {
      var o2, n2 = s5 + (e2 - s5 >> 1), f = 0, h = t2 < c2 ? t2 : c2, b = r4[n2];
      for (o2 = b[0].length - 1 - h; 0 <= o2; o2--) {
        if (i2 - h == u) {
          f = -1;
          break;
        }
        if (0 != (f = this.j.charCodeAt(i2 - 1 - h) - b[0].charCodeAt(o2))) break;
        h++;
      }
      if (0 > f ? (e2 = n2, c2 = h) : (s5 = n2, t2 = h), 1 >= e2 - s5) {
        if (0 < s5 || e2 == s5 || a2) break;
        a2 = true;
      }
    }
    for (; ; ) {
      if (t2 >= (b = r4[s5])[0].length && (this.cursor = i2 - b[0].length, 4 > b.length || (s5 = b[3](this), this.cursor = i2 - b[0].length, s5))) return b[2];
      if (0 > (s5 = b[1])) return 0;
    }
  }, this.s = function(r4, s5, e2) {
    var i2 = e2.length - (s5 - r4);
    return this.j = this.j.slice(0, r4) + e2 + this.j.slice(s5), this.a += i2, this.cursor >= s5 ? this.cursor += i2 : this.cursor > r4 && (this.cursor = r4), i2;
  }, this.t = function() {
    return !(0 > this.c) && !(this.c > this.d) && !(this.d > this.a) && !(this.a > this.j.length);
  }, this.b = function(r4) {
    var s5 = false;
    return this.t() && (this.s(this.c, this.d, r4), s5 = true), s5;
  }, this.e = function() {
    return this.b("");
  }, this.r = function(r4, s5, e2) {
    s5 = this.s(r4, s5, e2), r4 <= this.c && (this.c += s5), r4 <= this.d && (this.d += s5);
  }, this.u = function() {
    var r4 = "";
    return this.t() && (r4 = this.j.slice(this.c, this.d)), r4;
  }, this.v = function() {
    return this.j.slice(0, this.a);
  };
}
var s2 = new function() {
  function s5() {
    return m <= u.cursor;
  }
  function e2() {
    return v <= u.cursor;
  }
  function i2() {
    return g <= u.cursor;
  }
  var u = new r(), t2 = [["col", -1, -1], ["par", -1, -1], ["tap", -1, -1]], c2 = [["", -1, 7], ["H", 0, 6], ["He", 1, 4], ["Hi", 1, 5], ["I", 0, 1], ["U", 0, 2], ["Y", 0, 3]], a2 = [["iqU", -1, 3], ["abl", -1, 3], ["I\xE8r", -1, 4], ["i\xE8r", -1, 4], ["eus", -1, 2], ["iv", -1, 1]], o2 = [["ic", -1, 2], ["abil", -1, 1], ["iv", -1, 3]], n2 = [["iqUe", -1, 1], ["atrice", -1, 2], ["ance", -1, 1], ["ence", -1, 5], ["logie", -1, 3], ["able", -1, 1], ["isme", -1, 1], ["euse", -1, 11], ["iste", -1, 1], ["ive", -1, 8], ["if", -1, 8], ["usion", -1, 4], ["ation", -1, 2], ["ution", -1, 4], ["ateur", -1, 2], ["iqUes", -1, 1], ["atrices", -1, 2], ["ances", -1, 1], ["ences", -1, 5], ["logies", -1, 3], ["ables", -1, 1], ["ismes", -1, 1], ["euses", -1, 11], ["istes", -1, 1], ["ives", -1, 8], ["ifs", -1, 8], ["usions", -1, 4], ["ations", -1, 2], ["utions", -1, 4], ["ateurs", -1, 2], ["ments", -1, 15], ["ements", 30, 6], ["issements", 31, 12], ["it\xE9s", -1, 7], ["ment", -1, 15], ["ement", 34, 6], ["issement", 35, 12], ["amment", 34, 13], ["emment", 34, 14], ["aux", -1, 10], ["eaux", 39, 9], ["eux", -1, 1], ["it\xE9", -1, 7]], f = [["ira", -1, 1], ["ie", -1, 1], ["isse", -1, 1], ["issante", -1, 1], ["i", -1, 1], ["irai", 4, 1], ["ir", -1, 1], ["iras", -1, 1], ["ies", -1, 1], ["\xEEmes", -1, 1], ["isses", -1, 1], ["issantes", -1, 1], ["\xEEtes", -1, 1], ["is", -1, 1], ["irais", 13, 1], ["issais", 13, 1], ["irions", -1, 1], ["issions", -1, 1], ["irons", -1, 1], ["issons", -1, 1], ["issants", -1, 1], ["it", -1, 1], ["irait", 21, 1], ["issait", 21, 1], ["issant", -1, 1], ["iraIent", -1, 1], ["issaIent", -1, 1], ["irent", -1, 1], ["issent", -1, 1], ["iront", -1, 1], ["\xEEt", -1, 1], ["iriez", -1, 1], ["issiez", -1, 1], ["irez", -1, 1], ["issez", -1, 1]], h = [["a", -1, 3], ["era", 0, 2], ["asse", -1, 3], ["ante", -1, 3], ["\xE9e", -1, 2], ["ai", -1, 3], ["erai", 5, 2], ["er", -1, 2], ["as", -1, 3], ["eras", 8, 2], ["\xE2mes", -1, 3], ["asses", -1, 3], ["antes", -1, 3], ["\xE2tes", -1, 3], ["\xE9es", -1, 2], ["ais", -1, 3], ["erais", 15, 2], ["ions", -1, 1], ["erions", 17, 2], ["assions", 17, 3], ["erons", -1, 2], ["ants", -1, 3], ["\xE9s", -1, 2], ["ait", -1, 3], ["erait", 23, 2], ["ant", -1, 3], ["aIent", -1, 3], ["eraIent", 26, 2], ["\xE8rent", -1, 2], ["assent", -1, 3], ["eront", -1, 2], ["\xE2t", -1, 3], ["ez", -1, 2], ["iez", 32, 2], ["eriez", 33, 2], ["assiez", 33, 3], ["erez", 32, 2], ["\xE9", -1, 2]], b = [["e", -1, 3], ["I\xE8re", 0, 2], ["i\xE8re", 0, 2], ["ion", -1, 1], ["Ier", -1, 2], ["ier", -1, 2]], k = [["ell", -1, -1], ["eill", -1, -1], ["enn", -1, -1], ["onn", -1, -1], ["ett", -1, -1]], l2 = [17, 65, 16, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128, 130, 103, 8, 5], d = [1, 65, 20, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128], g = 0, v = 0, m = 0;
  this.l = function() {
    var r4 = u.cursor;
    !(function() {
      for (; ; ) {
        var r5 = u.cursor;
        r: {
          for (; ; ) {
            var s6 = u.cursor;
            s: {
              e: {
                var e3 = u.cursor;
                i: if (u.i(l2, 97, 251)) {
                  u.c = u.cursor;
                  u: {
                    var i3 = u.cursor;
                    if (u.m("u") && (u.d = u.cursor, u.i(l2, 97, 251))) {
                      if (!u.b("U")) return;
                      break u;
                    }
                    if (u.cursor = i3, u.m("i") && (u.d = u.cursor, u.i(l2, 97, 251))) {
                      if (!u.b("I")) return;
                      break u;
                    }
                    if (u.cursor = i3, !u.m("y")) break i;
                    if (u.d = u.cursor, !u.b("Y")) return;
                  }
                  break e;
                }
                if (u.cursor = e3, u.c = u.cursor, u.m("\xEB")) {
                  if (u.d = u.cursor, !u.b("He")) return;
                  break e;
                }
                if (u.cursor = e3, u.c = u.cursor, u.m("\xEF")) {
                  if (u.d = u.cursor, !u.b("Hi")) return;
                  break e;
                }
                if (u.cursor = e3, u.c = u.cursor, u.m("y") && (u.d = u.cursor, u.i(l2, 97, 251))) {
                  if (!u.b("Y")) return;
                  break e;
                }
                if (u.cursor = e3, !u.m("q") || (u.c = u.cursor, !u.m("u"))) break s;
                if (u.d = u.cursor, !u.b("U")) return;
              }
              u.cursor = s6;
              break;
            }
            if (u.cursor = s6, u.cursor >= u.a) break r;
            u.cursor++;
          }
          continue;
        }
        u.cursor = r5;
        break;
      }
    })(), u.cursor = r4, g = v = m = u.a, r4 = u.cursor;
    r: {
      t: {
        var j = u.cursor;
        if (u.i(l2, 97, 251) && u.i(l2, 97, 251) && !(u.cursor >= u.a)) {
          u.cursor++;
          break t;
        }
        if (u.cursor = j, 0 != u.o(t2)) break t;
        if (u.cursor = j, u.cursor >= u.a) break r;
        for (u.cursor++; !u.i(l2, 97, 251); ) {
          if (u.cursor >= u.a) break r;
          u.cursor++;
        }
      }
      m = u.cursor;
    }
    u.cursor = r4, r4 = u.cursor;
    r: {
      for (; !u.i(l2, 97, 251); ) {
        if (u.cursor >= u.a) break r;
        u.cursor++;
      }
      for (; !u.k(l2, 97, 251); ) {
        if (u.cursor >= u.a) break r;
        u.cursor++;
      }
      for (v = u.cursor; !u.i(l2, 97, 251); ) {
        if (u.cursor >= u.a) break r;
        u.cursor++;
      }
      for (; !u.k(l2, 97, 251); ) {
        if (u.cursor >= u.a) break r;
        u.cursor++;
      }
      g = u.cursor;
    }
    u.cursor = r4, u.f = u.cursor, u.cursor = u.a, r4 = u.a - u.cursor;
    t: {
      j = u.a - u.cursor;
      s: {
        var q = u.a - u.cursor;
        e: {
          var z = u.a - u.cursor;
          if ((function() {
            var r5;
            if (u.d = u.cursor, 0 == (r5 = u.h(n2))) return false;
            switch (u.c = u.cursor, r5) {
              case 1:
                if (!i2() || !u.e()) return false;
                break;
              case 2:
                if (!i2() || !u.e()) return false;
                if (r5 = u.a - u.cursor, u.d = u.cursor, u.g("ic")) {
                  u.c = u.cursor;
                  t: {
                    if (r5 = u.a - u.cursor, i2()) {
                      if (!u.e()) return false;
                      break t;
                    }
                    if (u.cursor = u.a - r5, !u.b("iqU")) return false;
                  }
                } else u.cursor = u.a - r5;
                break;
              case 3:
                if (!i2() || !u.b("log")) return false;
                break;
              case 4:
                if (!i2() || !u.b("u")) return false;
                break;
              case 5:
                if (!i2() || !u.b("ent")) return false;
                break;
              case 6:
                if (!s5() || !u.e()) return false;
                var t3 = u.a - u.cursor;
                r: if (u.d = u.cursor, 0 == (r5 = u.h(a2))) u.cursor = u.a - t3;
                else switch (u.c = u.cursor, r5) {
                  case 1:
                    if (!i2()) {
                      u.cursor = u.a - t3;
                      break r;
                    }
                    if (!u.e()) return false;
                    if (u.d = u.cursor, !u.g("at") || (u.c = u.cursor, !i2())) {
                      u.cursor = u.a - t3;
                      break r;
                    }
                    if (!u.e()) return false;
                    break;
                  case 2:
                    t: {
                      if (r5 = u.a - u.cursor, i2()) {
                        if (!u.e()) return false;
                        break t;
                      }
                      if (u.cursor = u.a - r5, !e2()) {
                        u.cursor = u.a - t3;
                        break r;
                      }
                      if (!u.b("eux")) return false;
                    }
                    break;
                  case 3:
                    if (!i2()) {
                      u.cursor = u.a - t3;
                      break r;
                    }
                    if (!u.e()) return false;
                    break;
                  case 4:
                    if (!s5()) {
                      u.cursor = u.a - t3;
                      break r;
                    }
                    if (!u.b("i")) return false;
                }
                break;
              case 7:
                if (!i2() || !u.e()) return false;
                t3 = u.a - u.cursor;
                r: if (u.d = u.cursor, 0 == (r5 = u.h(o2))) u.cursor = u.a - t3;
                else switch (u.c = u.cursor, r5) {
                  case 1:
                    t: {
                      if (r5 = u.a - u.cursor, i2()) {
                        if (!u.e()) return false;
                        break t;
                      }
                      if (u.cursor = u.a - r5, !u.b("abl")) return false;
                    }
                    break;
                  case 2:
                    t: {
                      if (r5 = u.a - u.cursor, i2()) {
                        if (!u.e()) return false;
                        break t;
                      }
                      if (u.cursor = u.a - r5, !u.b("iqU")) return false;
                    }
                    break;
                  case 3:
                    if (!i2()) {
                      u.cursor = u.a - t3;
                      break r;
                    }
                    if (!u.e()) return false;
                }
                break;
              case 8:
                if (!i2() || !u.e()) return false;
                if (r5 = u.a - u.cursor, u.d = u.cursor, u.g("at")) if (u.c = u.cursor, i2()) {
                  if (!u.e()) return false;
                  if (u.d = u.cursor, u.g("ic")) {
                    u.c = u.cursor;
                    t: {
                      if (r5 = u.a - u.cursor, i2()) {
                        if (!u.e()) return false;
                        break t;
                      }
                      if (u.cursor = u.a - r5, !u.b("iqU")) return false;
                    }
                  } else u.cursor = u.a - r5;
                } else u.cursor = u.a - r5;
                else u.cursor = u.a - r5;
                break;
              case 9:
                if (!u.b("eau")) return false;
                break;
              case 10:
                if (!e2() || !u.b("al")) return false;
                break;
              case 11:
                r: {
                  if (r5 = u.a - u.cursor, i2()) {
                    if (!u.e()) return false;
                    break r;
                  }
                  if (u.cursor = u.a - r5, !e2() || !u.b("eux")) return false;
                }
                break;
              case 12:
                if (!e2() || !u.q(l2, 97, 251) || !u.e()) return false;
                break;
              case 13:
                if (!s5()) return false;
                return u.b("ant"), false;
              case 14:
                if (!s5()) return false;
                return u.b("ent"), false;
              case 15:
                if (r5 = u.a - u.cursor, !u.n(l2, 97, 251) || !s5()) return false;
                return u.cursor = u.a - r5, u.e(), false;
            }
            return true;
          })() || (u.cursor = u.a - z, (function() {
            if (u.cursor < m) return false;
            var r5 = u.f;
            if (u.f = m, u.d = u.cursor, 0 == u.h(f)) return u.f = r5, false;
            u.c = u.cursor;
            var s6 = u.a - u.cursor;
            return u.g("H") ? (u.f = r5, false) : (u.cursor = u.a - s6, u.q(l2, 97, 251)) ? !!u.e() && (u.f = r5, true) : (u.f = r5, false);
          })())) break e;
          if (u.cursor = u.a - z, !(function() {
            if (u.cursor < m) return false;
            var r5, s6 = u.f;
            if (u.f = m, u.d = u.cursor, 0 == (r5 = u.h(h))) return u.f = s6, false;
            switch (u.c = u.cursor, r5) {
              case 1:
                if (!i2()) return u.f = s6, false;
                if (!u.e()) return false;
                break;
              case 2:
                if (!u.e()) return false;
                break;
              case 3:
                if (!u.e()) return false;
                if (r5 = u.a - u.cursor, u.d = u.cursor, u.g("e")) {
                  if (u.c = u.cursor, !u.e()) return false;
                } else u.cursor = u.a - r5;
            }
            return u.f = s6, true;
          })()) break s;
        }
        u.cursor = u.a - q, j = u.a - u.cursor, u.d = u.cursor;
        i: {
          if (q = u.a - u.cursor, u.g("Y")) {
            if (u.c = u.cursor, !u.b("i")) return false;
            break i;
          }
          if (u.cursor = u.a - q, u.g("\xE7")) {
            if (u.c = u.cursor, !u.b("c")) return false;
          } else u.cursor = u.a - j;
        }
        break t;
      }
      u.cursor = u.a - j, (function() {
        var r5, s6 = u.a - u.cursor;
        r: if (u.d = u.cursor, u.g("s")) {
          u.c = u.cursor, r5 = u.a - u.cursor;
          t: {
            var e3 = u.a - u.cursor;
            if (u.g("Hi")) break t;
            if (u.cursor = u.a - e3, !u.q(d, 97, 232)) {
              u.cursor = u.a - s6;
              break r;
            }
          }
          if (u.cursor = u.a - r5, !u.e()) return;
        } else u.cursor = u.a - s6;
        if (!(u.cursor < m)) {
          if (s6 = u.f, u.f = m, u.d = u.cursor, 0 != (r5 = u.h(b))) switch (u.c = u.cursor, r5) {
            case 1:
              if (!i2()) {
                u.f = s6;
                return;
              }
              if ((r5 = u.a - u.cursor, !u.g("s")) && (u.cursor = u.a - r5, !u.g("t"))) {
                u.f = s6;
                return;
              }
              if (!u.e()) return;
              break;
            case 2:
              if (!u.b("i")) return;
              break;
            case 3:
              if (!u.e()) return;
          }
          u.f = s6;
        }
      })();
    }
    u.cursor = u.a - r4, r4 = u.a - u.cursor, j = u.a - u.cursor, 0 != u.h(k) && (u.cursor = u.a - j, u.d = u.cursor, u.cursor <= u.f || (u.cursor--, u.c = u.cursor, u.e())), u.cursor = u.a - r4, r4 = u.a - u.cursor;
    r: {
      for (j = 1; ; ) {
        if (u.q(l2, 97, 251)) {
          j--;
          continue;
        }
        break;
      }
      if (!(0 < j)) {
        if ((u.d = u.cursor, j = u.a - u.cursor, !u.g("\xE9")) && (u.cursor = u.a - j, !u.g("\xE8"))) break r;
        u.c = u.cursor, u.b("e");
      }
    }
    return u.cursor = u.a - r4, u.cursor = u.f, r4 = u.cursor, !(function() {
      for (var r5; ; ) {
        var s6 = u.cursor;
        r: if (u.c = u.cursor, 0 != (r5 = u.o(c2))) {
          switch (u.d = u.cursor, r5) {
            case 1:
              if (!u.b("i")) return;
              break;
            case 2:
              if (!u.b("u")) return;
              break;
            case 3:
              if (!u.b("y")) return;
              break;
            case 4:
              if (!u.b("\xEB")) return;
              break;
            case 5:
              if (!u.b("\xEF")) return;
              break;
            case 6:
              if (!u.e()) return;
              break;
            case 7:
              if (u.cursor >= u.a) break r;
              u.cursor++;
          }
          continue;
        }
        u.cursor = s6;
        break;
      }
    })(), u.cursor = r4, true;
  }, this.stemWord = function(r4) {
    return u.p(r4), this.l(), u.j;
  };
}();
function stemmer2(r4) {
  return s2.stemWord(r4);
}

// ../../main/node_modules/@orama/stemmers/dist/de.js
function r2() {
  this.p = function(r4) {
    this.j = r4, this.cursor = 0, this.a = this.j.length, this.f = 0, this.c = this.cursor, this.d = this.a;
  }, this.z = function() {
    return this.j;
  }, this.w = function(r4) {
    this.j = r4.j, this.cursor = r4.cursor, this.a = r4.a, this.f = r4.f, this.c = r4.c, this.d = r4.d;
  }, this.i = function(r4, s5, t2) {
    if (this.cursor >= this.a) return false;
    var i2 = this.j.charCodeAt(this.cursor);
    return !(i2 > t2) && !(i2 < s5) && 0 != (r4[(i2 -= s5) >>> 3] & 1 << (7 & i2)) && (this.cursor++, true);
  }, this.n = function(r4, s5, t2) {
    if (this.cursor <= this.f) return false;
    var i2 = this.j.charCodeAt(this.cursor - 1);
    return !(i2 > t2) && !(i2 < s5) && 0 != (r4[(i2 -= s5) >>> 3] & 1 << (7 & i2)) && (this.cursor--, true);
  }, this.k = function(r4, s5, t2) {
    if (this.cursor >= this.a) return false;
    var i2 = this.j.charCodeAt(this.cursor);
    return i2 > t2 || i2 < s5 ? (this.cursor++, true) : 0 == (r4[(i2 -= s5) >>> 3] & 1 << (7 & i2)) && (this.cursor++, true);
  }, this.q = function(r4, s5, t2) {
    if (this.cursor <= this.f) return false;
    var i2 = this.j.charCodeAt(this.cursor - 1);
    return i2 > t2 || i2 < s5 ? (this.cursor--, true) : 0 == (r4[(i2 -= s5) >>> 3] & 1 << (7 & i2)) && (this.cursor--, true);
  }, this.m = function(r4) {
    return !(this.a - this.cursor < r4.length) && this.j.slice(this.cursor, this.cursor + r4.length) == r4 && (this.cursor += r4.length, true);
  }, this.g = function(r4) {
    return !(this.cursor - this.f < r4.length) && this.j.slice(this.cursor - r4.length, this.cursor) == r4 && (this.cursor -= r4.length, true);
  }, this.o = function(r4) {
    for (var s5 = 0, t2 = r4.length, i2 = this.cursor, c2 = this.a, u = 0, o2 = 0, e2 = false; ; ) {
      var h, n2 = s5 + (t2 - s5 >>> 1), a2 = 0, f = u < o2 ? u : o2, b = r4[n2];
      for (h = f; h < b[0].length; h++) {
        if (i2 + f == c2) {
          a2 = -1;
          break;
        }
        if (0 != (a2 = this.j.charCodeAt(i2 + f) - b[0].charCodeAt(h))) break;
        f++;
      }
      if (0 > a2 ? (t2 = n2, o2 = f) : (s5 = n2, u = f), 1 >= t2 - s5) {
        if (0 < s5 || t2 == s5 || e2) break;
        e2 = true;
      }
    }
    for (; ; ) {
      if (u >= (b = r4[s5])[0].length && (this.cursor = i2 + b[0].length, 4 > b.length || (s5 = b[3](this), this.cursor = i2 + b[0].length, s5))) return b[2];
      if (0 > (s5 = b[1])) return 0;
    }
  }, this.h = function(r4) {
    for (var s5 = 0, t2 = r4.length, i2 = this.cursor, c2 = this.f, u = 0, o2 = 0, e2 = false; ; ) {
      var h, n2 = s5 + (t2 - s5 >> 1), a2 = 0, f = u < o2 ? u : o2, b = r4[n2];
      for (h = b[0].length - 1 - f; 0 <= h; h--) {
        if (i2 - f == c2) {
          a2 = -1;
          break;
        }
        if (0 != (a2 = this.j.charCodeAt(i2 - 1 - f) - b[0].charCodeAt(h))) break;
        f++;
      }
      if (0 > a2 ? (t2 = n2, o2 = f) : (s5 = n2, u = f), 1 >= t2 - s5) {
        if (0 < s5 || t2 == s5 || e2) break;
        e2 = true;
      }
    }
    for (; ; ) {
      if (u >= (b = r4[s5])[0].length && (this.cursor = i2 - b[0].length, 4 > b.length || (s5 = b[3](this), this.cursor = i2 - b[0].length, s5))) return b[2];
      if (0 > (s5 = b[1])) return 0;
    }
  }, this.s = function(r4, s5, t2) {
    var i2 = t2.length - (s5 - r4);
    return this.j = this.j.slice(0, r4) + t2 + this.j.slice(s5), this.a += i2, this.cursor >= s5 ? this.cursor += i2 : this.cursor > r4 && (this.cursor = r4), i2;
  }, this.t = function() {
    return !(0 > this.c) && !(this.c > this.d) && !(this.d > this.a) && !(this.a > this.j.length);
  }, this.b = function(r4) {
    var s5 = false;
    return this.t() && (this.s(this.c, this.d, r4), s5 = true), s5;
  }, this.e = function() {
    return this.b("");
  }, this.r = function(r4, s5, t2) {
    s5 = this.s(r4, s5, t2), r4 <= this.c && (this.c += s5), r4 <= this.d && (this.d += s5);
  }, this.u = function() {
    var r4 = "";
    return this.t() && (r4 = this.j.slice(this.c, this.d)), r4;
  }, this.v = function() {
    return this.j.slice(0, this.a);
  };
}
var s3 = new function() {
  var s5 = new r2(), t2 = [["", -1, 5], ["U", 0, 2], ["Y", 0, 1], ["\xE4", 0, 3], ["\xF6", 0, 4], ["\xFC", 0, 2]], i2 = [["e", -1, 2], ["em", -1, 1], ["en", -1, 2], ["ern", -1, 1], ["er", -1, 1], ["s", -1, 3], ["es", 5, 2]], c2 = [["en", -1, 1], ["er", -1, 1], ["st", -1, 2], ["est", 2, 1]], u = [["ig", -1, 1], ["lich", -1, 1]], o2 = [["end", -1, 1], ["ig", -1, 2], ["ung", -1, 1], ["lich", -1, 3], ["isch", -1, 2], ["ik", -1, 2], ["heit", -1, 3], ["keit", -1, 4]], e2 = [17, 65, 16, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 32, 8], h = [117, 30, 5], n2 = [117, 30, 4], a2 = 0, f = 0, b = 0;
  this.l = function() {
    var r4 = s5.cursor;
    return !(function() {
      for (var r5 = s5.cursor; ; ) {
        var t3 = s5.cursor;
        r: {
          s: {
            var i3 = s5.cursor;
            if (s5.c = s5.cursor, s5.m("\xDF")) {
              if (s5.d = s5.cursor, !s5.b("ss")) return;
              break s;
            }
            if (s5.cursor = i3, s5.cursor >= s5.a) break r;
            s5.cursor++;
          }
          continue;
        }
        s5.cursor = t3;
        break;
      }
      for (s5.cursor = r5; ; ) {
        r5 = s5.cursor;
        r: {
          for (; ; ) {
            t3 = s5.cursor;
            t: if (s5.i(e2, 97, 252)) {
              s5.c = s5.cursor;
              i: {
                if (i3 = s5.cursor, s5.m("u") && (s5.d = s5.cursor, s5.i(e2, 97, 252))) {
                  if (!s5.b("U")) return;
                  break i;
                }
                if (s5.cursor = i3, !s5.m("y") || (s5.d = s5.cursor, !s5.i(e2, 97, 252))) break t;
                if (!s5.b("Y")) return;
              }
              s5.cursor = t3;
              break;
            }
            if (s5.cursor = t3, s5.cursor >= s5.a) break r;
            s5.cursor++;
          }
          continue;
        }
        s5.cursor = r5;
        break;
      }
    })(), s5.cursor = r4, r4 = s5.cursor, !(function() {
      f = b = s5.a;
      var r5 = s5.cursor, t3 = s5.cursor + 3;
      if (!(t3 > s5.a)) {
        for (s5.cursor = t3, a2 = s5.cursor, s5.cursor = r5; !s5.i(e2, 97, 252); ) {
          if (s5.cursor >= s5.a) return;
          s5.cursor++;
        }
        for (; !s5.k(e2, 97, 252); ) {
          if (s5.cursor >= s5.a) return;
          s5.cursor++;
        }
        for ((b = s5.cursor) < a2 && (b = a2); !s5.i(e2, 97, 252); ) {
          if (s5.cursor >= s5.a) return;
          s5.cursor++;
        }
        for (; !s5.k(e2, 97, 252); ) {
          if (s5.cursor >= s5.a) return;
          s5.cursor++;
        }
        f = s5.cursor;
      }
    })(), s5.cursor = r4, s5.f = s5.cursor, s5.cursor = s5.a, !(function() {
      var r5, t3 = s5.a - s5.cursor;
      r: if (s5.d = s5.cursor, 0 != (r5 = s5.h(i2)) && (s5.c = s5.cursor, b <= s5.cursor)) switch (r5) {
        case 1:
          if (!s5.e()) return;
          break;
        case 2:
          if (!s5.e()) return;
          if (r5 = s5.a - s5.cursor, s5.d = s5.cursor, s5.g("s")) if (s5.c = s5.cursor, s5.g("nis")) {
            if (!s5.e()) return;
          } else s5.cursor = s5.a - r5;
          else s5.cursor = s5.a - r5;
          break;
        case 3:
          if (!s5.n(h, 98, 116)) break r;
          if (!s5.e()) return;
      }
      s5.cursor = s5.a - t3, t3 = s5.a - s5.cursor;
      r: if (s5.d = s5.cursor, 0 != (r5 = s5.h(c2)) && (s5.c = s5.cursor, b <= s5.cursor)) switch (r5) {
        case 1:
          if (!s5.e()) return;
          break;
        case 2:
          if (!s5.n(n2, 98, 116) || (r5 = s5.cursor - 3) < s5.f) break r;
          if (s5.cursor = r5, !s5.e()) return;
      }
      s5.cursor = s5.a - t3, t3 = s5.a - s5.cursor;
      r: if (s5.d = s5.cursor, 0 != (r5 = s5.h(o2)) && (s5.c = s5.cursor, f <= s5.cursor)) switch (r5) {
        case 1:
          if (!s5.e()) return;
          r5 = s5.a - s5.cursor;
          s: if (s5.d = s5.cursor, s5.g("ig")) {
            s5.c = s5.cursor;
            var e3 = s5.a - s5.cursor;
            if (s5.g("e")) {
              s5.cursor = s5.a - r5;
              break s;
            }
            if (s5.cursor = s5.a - e3, f <= s5.cursor) {
              if (!s5.e()) return;
            } else s5.cursor = s5.a - r5;
          } else s5.cursor = s5.a - r5;
          break;
        case 2:
          if (r5 = s5.a - s5.cursor, s5.g("e")) break r;
          if (s5.cursor = s5.a - r5, !s5.e()) return;
          break;
        case 3:
          if (!s5.e()) return;
          r5 = s5.a - s5.cursor;
          s: {
            if ((s5.d = s5.cursor, e3 = s5.a - s5.cursor, !s5.g("er")) && (s5.cursor = s5.a - e3, !s5.g("en"))) {
              s5.cursor = s5.a - r5;
              break s;
            }
            if (s5.c = s5.cursor, b <= s5.cursor) {
              if (!s5.e()) return;
            } else s5.cursor = s5.a - r5;
          }
          break;
        case 4:
          if (!s5.e()) return;
          if (r5 = s5.a - s5.cursor, s5.d = s5.cursor, 0 == s5.h(u)) s5.cursor = s5.a - r5;
          else if (s5.c = s5.cursor, f <= s5.cursor) {
            if (!s5.e()) return;
          } else s5.cursor = s5.a - r5;
      }
      s5.cursor = s5.a - t3;
    })(), s5.cursor = s5.f, r4 = s5.cursor, !(function() {
      for (var r5; ; ) {
        var i3 = s5.cursor;
        r: if (s5.c = s5.cursor, 0 != (r5 = s5.o(t2))) {
          switch (s5.d = s5.cursor, r5) {
            case 1:
              if (!s5.b("y")) return;
              break;
            case 2:
              if (!s5.b("u")) return;
              break;
            case 3:
              if (!s5.b("a")) return;
              break;
            case 4:
              if (!s5.b("o")) return;
              break;
            case 5:
              if (s5.cursor >= s5.a) break r;
              s5.cursor++;
          }
          continue;
        }
        s5.cursor = i3;
        break;
      }
    })(), s5.cursor = r4, true;
  }, this.stemWord = function(r4) {
    return s5.p(r4), this.l(), s5.j;
  };
}();
function stemmer3(r4) {
  return s3.stemWord(r4);
}

// ../../main/node_modules/@orama/stemmers/dist/es.js
function r3() {
  this.p = function(r4) {
    this.j = r4, this.cursor = 0, this.a = this.j.length, this.f = 0, this.c = this.cursor, this.d = this.a;
  }, this.z = function() {
    return this.j;
  }, this.w = function(r4) {
    this.j = r4.j, this.cursor = r4.cursor, this.a = r4.a, this.f = r4.f, this.c = r4.c, this.d = r4.d;
  }, this.i = function(r4, s5, i2) {
    if (this.cursor >= this.a) return false;
    var e2 = this.j.charCodeAt(this.cursor);
    return !(e2 > i2) && !(e2 < s5) && 0 != (r4[(e2 -= s5) >>> 3] & 1 << (7 & e2)) && (this.cursor++, true);
  }, this.n = function(r4, s5, i2) {
    if (this.cursor <= this.f) return false;
    var e2 = this.j.charCodeAt(this.cursor - 1);
    return !(e2 > i2) && !(e2 < s5) && 0 != (r4[(e2 -= s5) >>> 3] & 1 << (7 & e2)) && (this.cursor--, true);
  }, this.k = function(r4, s5, i2) {
    if (this.cursor >= this.a) return false;
    var e2 = this.j.charCodeAt(this.cursor);
    return e2 > i2 || e2 < s5 ? (this.cursor++, true) : 0 == (r4[(e2 -= s5) >>> 3] & 1 << (7 & e2)) && (this.cursor++, true);
  }, this.q = function(r4, s5, i2) {
    if (this.cursor <= this.f) return false;
    var e2 = this.j.charCodeAt(this.cursor - 1);
    return e2 > i2 || e2 < s5 ? (this.cursor--, true) : 0 == (r4[(e2 -= s5) >>> 3] & 1 << (7 & e2)) && (this.cursor--, true);
  }, this.m = function(r4) {
    return !(this.a - this.cursor < r4.length) && this.j.slice(this.cursor, this.cursor + r4.length) == r4 && (this.cursor += r4.length, true);
  }, this.g = function(r4) {
    return !(this.cursor - this.f < r4.length) && this.j.slice(this.cursor - r4.length, this.cursor) == r4 && (this.cursor -= r4.length, true);
  }, this.o = function(r4) {
    for (var s5 = 0, i2 = r4.length, e2 = this.cursor, a2 = this.a, o2 = 0, c2 = 0, t2 = false; ; ) {
      var u, n2 = s5 + (i2 - s5 >>> 1), h = 0, f = o2 < c2 ? o2 : c2, b = r4[n2];
      for (u = f; u < b[0].length; u++) {
        if (e2 + f == a2) {
          h = -1;
          break;
        }
        if (0 != (h = this.j.charCodeAt(e2 + f) - b[0].charCodeAt(u))) break;
        f++;
      }
      if (0 > h ? (i2 = n2, c2 = f) : (s5 = n2, o2 = f), 1 >= i2 - s5) {
        if (0 < s5 || i2 == s5 || t2) break;
        t2 = true;
      }
    }
    for (; ; ) {
      if (o2 >= (b = r4[s5])[0].length && (this.cursor = e2 + b[0].length, 4 > b.length || (s5 = b[3](this), this.cursor = e2 + b[0].length, s5))) return b[2];
      if (0 > (s5 = b[1])) return 0;
    }
  }, this.h = function(r4) {
    for (var s5 = 0, i2 = r4.length, e2 = this.cursor, a2 = this.f, o2 = 0, c2 = 0, t2 = false; ; ) {
      var u, n2 = s5 + (i2 - s5 >> 1), h = 0, f = o2 < c2 ? o2 : c2, b = r4[n2];
      for (u = b[0].length - 1 - f; 0 <= u; u--) {
        if (e2 - f == a2) {
          h = -1;
          break;
        }
        if (0 != (h = this.j.charCodeAt(e2 - 1 - f) - b[0].charCodeAt(u))) break;
        f++;
      }
      if (0 > h ? (i2 = n2, c2 = f) : (s5 = n2, o2 = f), 1 >= i2 - s5) {
        if (0 < s5 || i2 == s5 || t2) break;
        t2 = true;
      }
    }
    for (; ; ) {
      if (o2 >= (b = r4[s5])[0].length && (this.cursor = e2 - b[0].length, 4 > b.length || (s5 = b[3](this), this.cursor = e2 - b[0].length, s5))) return b[2];
      if (0 > (s5 = b[1])) return 0;
    }
  }, this.s = function(r4, s5, i2) {
    var e2 = i2.length - (s5 - r4);
    return this.j = this.j.slice(0, r4) + i2 + this.j.slice(s5), this.a += e2, this.cursor >= s5 ? this.cursor += e2 : this.cursor > r4 && (this.cursor = r4), e2;
  }, this.t = function() {
    return !(0 > this.c) && !(this.c > this.d) && !(this.d > this.a) && !(this.a > this.j.length);
  }, this.b = function(r4) {
    var s5 = false;
    return this.t() && (this.s(this.c, this.d, r4), s5 = true), s5;
  }, this.e = function() {
    return this.b("");
  }, this.r = function(r4, s5, i2) {
    s5 = this.s(r4, s5, i2), r4 <= this.c && (this.c += s5), r4 <= this.d && (this.d += s5);
  }, this.u = function() {
    var r4 = "";
    return this.t() && (r4 = this.j.slice(this.c, this.d)), r4;
  }, this.v = function() {
    return this.j.slice(0, this.a);
  };
}
var s4 = new function() {
  function s5() {
    return m <= e2.cursor;
  }
  function i2() {
    return k <= e2.cursor;
  }
  var e2 = new r3(), a2 = [["", -1, 6], ["\xE1", 0, 1], ["\xE9", 0, 2], ["\xED", 0, 3], ["\xF3", 0, 4], ["\xFA", 0, 5]], o2 = [["la", -1, -1], ["sela", 0, -1], ["le", -1, -1], ["me", -1, -1], ["se", -1, -1], ["lo", -1, -1], ["selo", 5, -1], ["las", -1, -1], ["selas", 7, -1], ["les", -1, -1], ["los", -1, -1], ["selos", 10, -1], ["nos", -1, -1]], c2 = [["ando", -1, 6], ["iendo", -1, 6], ["yendo", -1, 7], ["\xE1ndo", -1, 2], ["i\xE9ndo", -1, 1], ["ar", -1, 6], ["er", -1, 6], ["ir", -1, 6], ["\xE1r", -1, 3], ["\xE9r", -1, 4], ["\xEDr", -1, 5]], t2 = [["ic", -1, -1], ["ad", -1, -1], ["os", -1, -1], ["iv", -1, 1]], u = [["able", -1, 1], ["ible", -1, 1], ["ante", -1, 1]], n2 = [["ic", -1, 1], ["abil", -1, 1], ["iv", -1, 1]], h = [["ica", -1, 1], ["ancia", -1, 2], ["encia", -1, 5], ["adora", -1, 2], ["osa", -1, 1], ["ista", -1, 1], ["iva", -1, 9], ["anza", -1, 1], ["log\xEDa", -1, 3], ["idad", -1, 8], ["able", -1, 1], ["ible", -1, 1], ["ante", -1, 2], ["mente", -1, 7], ["amente", 13, 6], ["aci\xF3n", -1, 2], ["uci\xF3n", -1, 4], ["ico", -1, 1], ["ismo", -1, 1], ["oso", -1, 1], ["amiento", -1, 1], ["imiento", -1, 1], ["ivo", -1, 9], ["ador", -1, 2], ["icas", -1, 1], ["ancias", -1, 2], ["encias", -1, 5], ["adoras", -1, 2], ["osas", -1, 1], ["istas", -1, 1], ["ivas", -1, 9], ["anzas", -1, 1], ["log\xEDas", -1, 3], ["idades", -1, 8], ["ables", -1, 1], ["ibles", -1, 1], ["aciones", -1, 2], ["uciones", -1, 4], ["adores", -1, 2], ["antes", -1, 2], ["icos", -1, 1], ["ismos", -1, 1], ["osos", -1, 1], ["amientos", -1, 1], ["imientos", -1, 1], ["ivos", -1, 9]], f = [["ya", -1, 1], ["ye", -1, 1], ["yan", -1, 1], ["yen", -1, 1], ["yeron", -1, 1], ["yendo", -1, 1], ["yo", -1, 1], ["yas", -1, 1], ["yes", -1, 1], ["yais", -1, 1], ["yamos", -1, 1], ["y\xF3", -1, 1]], b = [["aba", -1, 2], ["ada", -1, 2], ["ida", -1, 2], ["ara", -1, 2], ["iera", -1, 2], ["\xEDa", -1, 2], ["ar\xEDa", 5, 2], ["er\xEDa", 5, 2], ["ir\xEDa", 5, 2], ["ad", -1, 2], ["ed", -1, 2], ["id", -1, 2], ["ase", -1, 2], ["iese", -1, 2], ["aste", -1, 2], ["iste", -1, 2], ["an", -1, 2], ["aban", 16, 2], ["aran", 16, 2], ["ieran", 16, 2], ["\xEDan", 16, 2], ["ar\xEDan", 20, 2], ["er\xEDan", 20, 2], ["ir\xEDan", 20, 2], ["en", -1, 1], ["asen", 24, 2], ["iesen", 24, 2], ["aron", -1, 2], ["ieron", -1, 2], ["ar\xE1n", -1, 2], ["er\xE1n", -1, 2], ["ir\xE1n", -1, 2], ["ado", -1, 2], ["ido", -1, 2], ["ando", -1, 2], ["iendo", -1, 2], ["ar", -1, 2], ["er", -1, 2], ["ir", -1, 2], ["as", -1, 2], ["abas", 39, 2], ["adas", 39, 2], ["idas", 39, 2], ["aras", 39, 2], ["ieras", 39, 2], ["\xEDas", 39, 2], ["ar\xEDas", 45, 2], ["er\xEDas", 45, 2], ["ir\xEDas", 45, 2], ["es", -1, 1], ["ases", 49, 2], ["ieses", 49, 2], ["abais", -1, 2], ["arais", -1, 2], ["ierais", -1, 2], ["\xEDais", -1, 2], ["ar\xEDais", 55, 2], ["er\xEDais", 55, 2], ["ir\xEDais", 55, 2], ["aseis", -1, 2], ["ieseis", -1, 2], ["asteis", -1, 2], ["isteis", -1, 2], ["\xE1is", -1, 2], ["\xE9is", -1, 1], ["ar\xE9is", 64, 2], ["er\xE9is", 64, 2], ["ir\xE9is", 64, 2], ["ados", -1, 2], ["idos", -1, 2], ["amos", -1, 2], ["\xE1bamos", 70, 2], ["\xE1ramos", 70, 2], ["i\xE9ramos", 70, 2], ["\xEDamos", 70, 2], ["ar\xEDamos", 74, 2], ["er\xEDamos", 74, 2], ["ir\xEDamos", 74, 2], ["emos", -1, 1], ["aremos", 78, 2], ["eremos", 78, 2], ["iremos", 78, 2], ["\xE1semos", 78, 2], ["i\xE9semos", 78, 2], ["imos", -1, 2], ["ar\xE1s", -1, 2], ["er\xE1s", -1, 2], ["ir\xE1s", -1, 2], ["\xEDs", -1, 2], ["ar\xE1", -1, 2], ["er\xE1", -1, 2], ["ir\xE1", -1, 2], ["ar\xE9", -1, 2], ["er\xE9", -1, 2], ["ir\xE9", -1, 2], ["i\xF3", -1, 2]], d = [["a", -1, 1], ["e", -1, 2], ["o", -1, 1], ["os", -1, 1], ["\xE1", -1, 1], ["\xE9", -1, 2], ["\xED", -1, 1], ["\xF3", -1, 1]], l2 = [17, 65, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 17, 4, 10], k = 0, g = 0, m = 0;
  this.l = function() {
    k = g = m = e2.a;
    var r4 = e2.cursor;
    r: {
      s: {
        var v = e2.cursor;
        i: if (e2.i(l2, 97, 252)) {
          e: {
            var j = e2.cursor;
            a: if (e2.k(l2, 97, 252)) {
              for (; !e2.i(l2, 97, 252); ) {
                if (e2.cursor >= e2.a) break a;
                e2.cursor++;
              }
              break e;
            }
            if (e2.cursor = j, !e2.i(l2, 97, 252)) break i;
            for (; !e2.k(l2, 97, 252); ) {
              if (e2.cursor >= e2.a) break i;
              e2.cursor++;
            }
          }
          break s;
        }
        if (e2.cursor = v, !e2.k(l2, 97, 252)) break r;
        i: {
          v = e2.cursor;
          e: if (e2.k(l2, 97, 252)) {
            for (; !e2.i(l2, 97, 252); ) {
              if (e2.cursor >= e2.a) break e;
              e2.cursor++;
            }
            break i;
          }
          if (e2.cursor = v, !e2.i(l2, 97, 252) || e2.cursor >= e2.a) break r;
          e2.cursor++;
        }
      }
      m = e2.cursor;
    }
    e2.cursor = r4, r4 = e2.cursor;
    r: {
      for (; !e2.i(l2, 97, 252); ) {
        if (e2.cursor >= e2.a) break r;
        e2.cursor++;
      }
      for (; !e2.k(l2, 97, 252); ) {
        if (e2.cursor >= e2.a) break r;
        e2.cursor++;
      }
      for (g = e2.cursor; !e2.i(l2, 97, 252); ) {
        if (e2.cursor >= e2.a) break r;
        e2.cursor++;
      }
      for (; !e2.k(l2, 97, 252); ) {
        if (e2.cursor >= e2.a) break r;
        e2.cursor++;
      }
      k = e2.cursor;
    }
    if (e2.cursor = r4, e2.f = e2.cursor, e2.cursor = e2.a, r4 = e2.a - e2.cursor, e2.d = e2.cursor, 0 != e2.h(o2) && (e2.c = e2.cursor, 0 != (v = e2.h(c2)) && s5())) switch (v) {
      case 1:
        e2.c = e2.cursor, e2.b("iendo");
        break;
      case 2:
        e2.c = e2.cursor, e2.b("ando");
        break;
      case 3:
        e2.c = e2.cursor, e2.b("ar");
        break;
      case 4:
        e2.c = e2.cursor, e2.b("er");
        break;
      case 5:
        e2.c = e2.cursor, e2.b("ir");
        break;
      case 6:
        e2.e();
        break;
      case 7:
        e2.g("u") && e2.e();
    }
    e2.cursor = e2.a - r4, r4 = e2.a - e2.cursor;
    s: if (v = e2.a - e2.cursor, !(function() {
      var r5;
      if (e2.d = e2.cursor, 0 == (r5 = e2.h(h))) return false;
      switch (e2.c = e2.cursor, r5) {
        case 1:
          if (!i2() || !e2.e()) return false;
          break;
        case 2:
          if (!i2() || !e2.e()) return false;
          if (r5 = e2.a - e2.cursor, e2.d = e2.cursor, e2.g("ic")) if (e2.c = e2.cursor, i2()) {
            if (!e2.e()) return false;
          } else e2.cursor = e2.a - r5;
          else e2.cursor = e2.a - r5;
          break;
        case 3:
          if (!i2() || !e2.b("log")) return false;
          break;
        case 4:
          if (!i2() || !e2.b("u")) return false;
          break;
        case 5:
          if (!i2() || !e2.b("ente")) return false;
          break;
        case 6:
          if (!(g <= e2.cursor) || !e2.e()) return false;
          var s6 = e2.a - e2.cursor;
          r: if (e2.d = e2.cursor, 0 == (r5 = e2.h(t2))) e2.cursor = e2.a - s6;
          else if (e2.c = e2.cursor, i2()) {
            if (!e2.e()) return false;
            if (1 === r5) {
              if (e2.d = e2.cursor, !e2.g("at") || (e2.c = e2.cursor, !i2())) {
                e2.cursor = e2.a - s6;
                break r;
              }
              if (!e2.e()) return false;
            }
          } else e2.cursor = e2.a - s6;
          break;
        case 7:
          if (!i2() || !e2.e()) return false;
          if (r5 = e2.a - e2.cursor, e2.d = e2.cursor, 0 == e2.h(u)) e2.cursor = e2.a - r5;
          else if (e2.c = e2.cursor, i2()) {
            if (!e2.e()) return false;
          } else e2.cursor = e2.a - r5;
          break;
        case 8:
          if (!i2() || !e2.e()) return false;
          if (r5 = e2.a - e2.cursor, e2.d = e2.cursor, 0 == e2.h(n2)) e2.cursor = e2.a - r5;
          else if (e2.c = e2.cursor, i2()) {
            if (!e2.e()) return false;
          } else e2.cursor = e2.a - r5;
          break;
        case 9:
          if (!i2() || !e2.e()) return false;
          if (r5 = e2.a - e2.cursor, e2.d = e2.cursor, e2.g("at")) if (e2.c = e2.cursor, i2()) {
            if (!e2.e()) return false;
          } else e2.cursor = e2.a - r5;
          else e2.cursor = e2.a - r5;
      }
      return true;
    })()) {
      if (e2.cursor = e2.a - v, (function() {
        if (e2.cursor < m) return false;
        var r5 = e2.f;
        return (e2.f = m, e2.d = e2.cursor, 0 == e2.h(f)) ? (e2.f = r5, false) : (e2.c = e2.cursor, e2.f = r5, !!(e2.g("u") && e2.e()));
      })()) break s;
      if (e2.cursor = e2.a - v, !(e2.cursor < m)) if (j = e2.f, e2.f = m, e2.d = e2.cursor, 0 == (v = e2.h(b))) e2.f = j;
      else switch (e2.c = e2.cursor, e2.f = j, v) {
        case 1:
          v = e2.a - e2.cursor, e2.g("u") ? (j = e2.a - e2.cursor, e2.g("g") ? e2.cursor = e2.a - j : e2.cursor = e2.a - v) : e2.cursor = e2.a - v, e2.c = e2.cursor, e2.e();
          break;
        case 2:
          e2.e();
      }
    }
    if (e2.cursor = e2.a - r4, r4 = e2.a - e2.cursor, e2.d = e2.cursor, 0 != (v = e2.h(d))) switch (e2.c = e2.cursor, v) {
      case 1:
        s5() && e2.e();
        break;
      case 2:
        if (!s5() || !e2.e()) break;
        v = e2.a - e2.cursor, e2.d = e2.cursor, e2.g("u") ? (e2.c = e2.cursor, j = e2.a - e2.cursor, e2.g("g") ? (e2.cursor = e2.a - j, s5() ? e2.e() : e2.cursor = e2.a - v) : e2.cursor = e2.a - v) : e2.cursor = e2.a - v;
    }
    return e2.cursor = e2.a - r4, e2.cursor = e2.f, r4 = e2.cursor, !(function() {
      for (var r5; ; ) {
        var s6 = e2.cursor;
        r: if (e2.c = e2.cursor, 0 != (r5 = e2.o(a2))) {
          switch (e2.d = e2.cursor, r5) {
            case 1:
              if (!e2.b("a")) return;
              break;
            case 2:
              if (!e2.b("e")) return;
              break;
            case 3:
              if (!e2.b("i")) return;
              break;
            case 4:
              if (!e2.b("o")) return;
              break;
            case 5:
              if (!e2.b("u")) return;
              break;
            case 6:
              if (e2.cursor >= e2.a) break r;
              e2.cursor++;
          }
          continue;
        }
        e2.cursor = s6;
        break;
      }
    })(), e2.cursor = r4, true;
  }, this.stemWord = function(r4) {
    return e2.p(r4), this.l(), e2.j;
  };
}();
function stemmer4(r4) {
  return s4.stemWord(r4);
}

// src/text/stemmers.ts
var STEMMERS = { english: stemmer, french: stemmer2, german: stemmer3, spanish: stemmer4 };
function stemmerFor(name) {
  const stem = STEMMERS[name];
  if (!stem) return (word2) => word2;
  const known4 = /* @__PURE__ */ new Map();
  return (word2) => {
    if (word2.length <= 3 || /\d/.test(word2)) return word2;
    let result = known4.get(word2);
    if (result === void 0) {
      result = stem(word2);
      known4.set(word2, result);
    }
    return result;
  };
}

// src/text/compile-lexicon.ts
function compileLexicon(languages, concepts) {
  return {
    languages,
    weak: concepts.filter((concept) => concept.weak).map((concept) => concept.id),
    readers: Object.fromEntries(languages.map((language) => [language.code, compileReader(language, concepts)]))
  };
}
function compileReader(language, concepts) {
  const stem = stemmerFor(language.stemmer);
  const stopwords = new Set(language.stopwords.flatMap(splitWords));
  const whole = /* @__PURE__ */ new Map();
  const content = /* @__PURE__ */ new Map();
  for (const concept of concepts) {
    for (const term of concept.terms[language.code] ?? []) {
      const words2 = splitWords(term);
      const telling = words2.filter((word2) => !stopwords.has(word2));
      addExpression(words2.length === telling.length ? content : whole, words2.map(stem), concept.id);
      if (telling.length < words2.length && telling.length >= 2) addExpression(content, telling.map(stem), concept.id);
    }
  }
  return { stopwords: [...stopwords], whole: sorted(whole), content: sorted(content) };
}
function addExpression(table, [first, ...rest], concept) {
  if (first === void 0) return;
  const known4 = table.get(first) ?? [];
  table.set(first, known4);
  known4.push([...rest, concept]);
}
function sorted(table) {
  for (const list of table.values()) list.sort((a2, b) => b.length - a2.length || (a2.join(" ") < b.join(" ") ? -1 : 1));
  return Object.fromEntries(table);
}

// src/text/detect-language.ts
function languageScores(text, languages) {
  const signs = signsOf(languages);
  const start = text.slice(0, TELLING2).normalize("NFC");
  const words2 = normalise(start).match(WORDS2) ?? [];
  const hits = languages.map(() => 0);
  for (const word2 of words2) for (const at of signs.functionWords.get(word2) ?? []) hits[at]++;
  const spelled = languages.map(() => false);
  for (const piece of start.match(PIECES) ?? []) for (const at of signs.spellingOf(piece)) spelled[at] = true;
  return new Map(
    languages.map(({ code }, at) => [
      code,
      words2.length === 0 ? 0 : hits[at] / words2.length + (spelled[at] ? SPELLING : 0)
    ])
  );
}
function detectLanguage(text, languages) {
  const ranked = [...languageScores(text, languages)].sort(([a2, x], [b, y]) => y - x || (a2 < b ? -1 : 1));
  const [first, second] = ranked;
  if (!first || first[1] === 0) return null;
  return second && first[1] - second[1] < 0.02 ? null : first[0];
}
var TELLING2 = 2e3;
var SPELLING = 0.15;
var WORDS2 = new RegExp("\\p{L}+", "gu");
var PIECES = new RegExp("[ldnsjq]u?['\u2019]|\\p{L}+|[\xBF\xA1]", "giu");
var LETTERS = {
  fr: /[àçœèêùîûôâëï]|['’]|.tés?$|é.*e$/iu,
  es: /[ñ¿¡áíóú]|.(?:dad|dades|ciones)$/iu,
  en: /.(?:ing|ness|ship|ity)$|^the$/iu,
  de: /[äöß]|.(?:ung|keit|heit)$/iu
};
var known = /* @__PURE__ */ new WeakMap();
function signsOf(languages) {
  let signs = known.get(languages);
  if (!signs) {
    signs = { functionWords: functionWordsOf(languages), spellingOf: spellingReader(languages) };
    known.set(languages, signs);
  }
  return signs;
}
function functionWordsOf(languages) {
  const places = /* @__PURE__ */ new Map();
  for (const [at, { stopwords }] of languages.entries()) {
    for (const word2 of new Set(stopwords.flatMap((entry2) => normalise(entry2).match(WORDS2) ?? []))) {
      const list = places.get(word2);
      if (list) list.push(at);
      else places.set(word2, [at]);
    }
  }
  return places;
}
var REMEMBERED = 2e4;
function spellingReader(languages) {
  const patterns = languages.map(({ code }) => LETTERS[code]);
  const sources = patterns.flatMap((pattern) => pattern ? [pattern.source] : []);
  const any = new RegExp(sources.join("|") || "(?!)", "iu");
  const read2 = /* @__PURE__ */ new Map();
  return (piece) => {
    let places = read2.get(piece);
    if (!places) {
      places = any.test(piece) ? patterns.flatMap((pattern, at) => pattern?.test(piece) ? [at] : []) : [];
      if (read2.size >= REMEMBERED) read2.clear();
      read2.set(piece, places);
    }
    return places;
  };
}

// src/text/find-cues.ts
function findExpressions(text, expressions) {
  const { flat, words: words2 } = flatten(text);
  let forms = wantedForms.get(expressions);
  if (!forms) {
    forms = expressions.map(wanted);
    wantedForms.set(expressions, forms);
  }
  return expressions.filter((_expression, at) => {
    const { form, first } = forms[at];
    return (first === null || words2.has(first)) && flat.includes(form);
  });
}
function findCues(text, language) {
  const found = {};
  for (const [cue, expressions] of Object.entries(language.cues)) {
    const hits = findExpressions(text, expressions);
    if (hits.length > 0) found[cue] = hits;
  }
  return found;
}
function findScopes(text, language) {
  return Object.entries(language.scopes).filter(([, expressions]) => findExpressions(text, expressions).length > 0).map(([scope]) => scope);
}
var last = { text: "", flat: " ", words: /* @__PURE__ */ new Set() };
function flatten(text) {
  if (last.text !== text) {
    const words2 = normalise(text).replace(/[^\p{L}\p{N}%<>=≥≤'-]+/gu, " ").replace(/'/g, "' ");
    last = { text, flat: ` ${words2} `, words: new Set(words2.split(" ")) };
  }
  return last;
}
var wantedForms = /* @__PURE__ */ new WeakMap();
function wanted(expression) {
  const words2 = normalise(expression).replace(/'/g, "' ");
  if (/^[^\p{L}\p{N}]/u.test(words2)) return { form: words2, first: null };
  return { form: ` ${words2} `, first: words2.split(" ", 1)[0] };
}

// src/text/find-names.ts
function withoutNames(text, names) {
  if (names === null) return text;
  let everywhere = known2.get(names);
  if (!everywhere) {
    everywhere = new RegExp(names, "giu");
    known2.set(names, everywhere);
  }
  return text.replace(everywhere, " ");
}
var known2 = /* @__PURE__ */ new WeakMap();
function namePattern(names) {
  const forms = names.filter((name) => name.trim() !== "").sort((a2, b) => b.length - a2.length || (a2 < b ? -1 : 1)).map(
    (name) => name.trim().replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+")
  );
  return forms.length === 0 ? null : new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join("|")})(?![\\p{L}\\p{N}])`, "iu");
}
function properNames(text) {
  const words2 = text.match(new RegExp("\\p{L}+", "gu")) ?? [];
  const capitalised = text.match(new RegExp("(?<=[\\p{Ll}\\p{N},;'\u2019] ?)(?<=[ '\u2019])\\p{Lu}\\p{Ll}+(?![\\p{L}])", "gu")) ?? [];
  if (capitalised.length > words2.length / 4) return /* @__PURE__ */ new Set();
  return new Set(capitalised.map(normalise));
}

// src/text/is-negated.ts
function isNegated(text, language) {
  return findExpressions(text, language.cues.negation).length > 0;
}

// src/text/lexicon.ts
function buildLexicon({ languages, weak, readers: compiled }) {
  const readers = new Map(
    languages.map(({ code, stemmer: stemmer5 }) => {
      const { stopwords, whole, content } = compiled[code];
      return [code, { stem: stemmerFor(stemmer5), stopwords: new Set(stopwords), whole, content }];
    })
  );
  const bare = { stem: (word2) => word2, stopwords: /* @__PURE__ */ new Set(), whole: {}, content: {} };
  const order = [...readers.values()];
  const general = new Set(weak.map((id) => `c:${id}`));
  return {
    languages: new Map(languages.map((language) => [language.code, language])),
    isSubject: (key) => key.startsWith("c:") && !general.has(key),
    termsOf: rememberTexts((text, code) => readTerms(text, readers.get(code) ?? bare, order))
  };
}
var REMEMBERED2 = 2e3;
function rememberTexts(read2) {
  const known4 = /* @__PURE__ */ new Map();
  return (text, code) => {
    const key = `${code}:${text}`;
    let terms = known4.get(key);
    if (!terms) {
      terms = read2(text, code);
      if (known4.size >= REMEMBERED2) known4.clear();
      known4.set(key, terms);
    }
    return terms;
  };
}
function readTerms(text, reader, others) {
  const words2 = splitWords(text);
  const stems = words2.map(reader.stem);
  const terms = /* @__PURE__ */ new Map();
  for (let at = 0; at < words2.length; ) {
    const met = expressionAt(reader, words2, stems, at) ?? borrowed(others, reader, words2, at);
    const next = met?.next ?? at + 1;
    if (met || !(reader.stopwords.has(words2[at]) || /^\d+(?:[.,]\d+)*$/.test(words2[at]))) {
      const key = met ? `c:${met.concept}` : stems[at];
      if (!terms.has(key)) terms.set(key, { key, words: words2.slice(at, next).join(" ") });
    }
    at = next;
  }
  return [...terms.values()];
}
function expressionAt(reader, words2, stems, at) {
  const first = stems[at];
  if (Object.hasOwn(reader.whole, first)) {
    for (const expression of reader.whole[first]) {
      if (expression.every((stem, index) => index === expression.length - 1 || stems[at + 1 + index] === stem)) {
        return { concept: expression.at(-1), next: at + expression.length };
      }
    }
  }
  if (reader.stopwords.has(words2[at]) || !Object.hasOwn(reader.content, first)) return void 0;
  for (const expression of reader.content[first]) {
    const next = endOfContent(expression, reader, words2, stems, at + 1);
    if (next > 0) return { concept: expression.at(-1), next };
  }
  return void 0;
}
function endOfContent(expression, reader, words2, stems, from) {
  let at = from;
  for (let index = 0; index < expression.length - 1; index++) {
    while (at < words2.length && stems[at] !== expression[index] && reader.stopwords.has(words2[at])) at++;
    if (stems[at] !== expression[index]) return 0;
    at++;
  }
  return at;
}
function borrowed(others, own2, words2, at) {
  if (own2.stopwords.has(words2[at])) return void 0;
  for (const other of others) {
    if (other === own2 || other.stopwords.has(words2[at])) continue;
    const first = other.stem(words2[at]);
    if (!Object.hasOwn(other.whole, first) && !Object.hasOwn(other.content, first)) continue;
    const ahead = words2.slice(at, at + LONGEST);
    const met = expressionAt(other, ahead, ahead.map(other.stem), 0);
    if (met) return { concept: met.concept, next: at + met.next };
  }
  return void 0;
}
var LONGEST = 8;

// src/text/spelled-numbers.ts
var NUMBERS = Object.fromEntries(
  [
    [1, "un une uno una one"],
    [2, "deux dos two"],
    [3, "trois tres three"],
    [4, "quatre cuatro four"],
    [5, "cinq cinco five"],
    [6, "six seis"],
    [7, "sept siete seven"],
    [8, "huit ocho eight"],
    [9, "neuf nueve nine"],
    [10, "dix diez ten"],
    [11, "onze eleven"],
    [12, "douze doce twelve"],
    [14, "quatorze catorce fourteen"],
    [15, "quinze quince fifteen"],
    [16, "seize dieciseis sixteen"],
    [18, "dieciocho eighteen"],
    [20, "vingt veinte twenty"],
    [24, "veinticuatro"],
    [30, "trente treinta thirty"],
    [40, "quarante cuarenta forty"],
    [50, "cinquante cincuenta fifty"],
    [60, "soixante sesenta sixty"],
    [70, "setenta seventy"],
    [80, "quatre-vingt quatre-vingts ochenta eighty"],
    [90, "quatre-vingt-dix noventa ninety"],
    [100, "cent cien hundred"]
  ].flatMap(
    ([value, words2]) => String(words2).split(" ").map((word2) => [word2, Number(value)])
  )
);
function readSpelled(before) {
  const found = /(?<![\p{L}-])((?:[a-z]{2,12} (?:y|et) )?)([a-z]{2,12}(?:-[a-z]{2,12}){0,2})[ -]$/u.exec(before);
  if (!found) return null;
  const [whole, first = "", last2 = ""] = found;
  const joined = first === "" ? null : sum([...first.split(" ").slice(0, 1), last2]);
  if (joined !== null) return { value: joined, length: whole.length };
  const value = numberOf(last2) ?? sum(last2.split("-"));
  return value === null ? null : { value, length: last2.length + 1 };
}
function sum(parts) {
  const [tens, units] = parts.map(numberOf);
  if (parts.length !== 2 || typeof tens !== "number" || typeof units !== "number") return null;
  return tens >= 20 && tens < 100 && units < 20 ? tens + units : null;
}
function numberOf(word2) {
  return Object.hasOwn(NUMBERS, word2) ? NUMBERS[word2] : null;
}

// src/text/read-figures.ts
var MINUTES = {
  minute: 1,
  hour: 60,
  day: 1440,
  "working-day": 1440,
  week: 10080,
  month: 43200,
  quarter: 129600,
  "half-year": 259200,
  year: 518400
};
var NUMBERED_NAME = /\b(?:iso(?:[\s/-]{0,3}(?:iec|cei))?|iec|cei|nist|soc|tls|ssl|saml|oauth|pci[\s-]?dss|rfc|articulo|article|art\.?|version|v)[\s/-]{0,3}v?\d[\d.:-]*/g;
var PER = /(?:\btou(?:te)?s les|\bpar|\bchaque|\bcada|\bal|\ba la|\bpor|\bevery|\bper|\beach|\balle|\bpro) ?$/;
var EVERY = /(?:\btou(?:te)?s les|\bchaque|\bcada|\bevery|\beach|\bper|\balle) ?$/;
var TIMES = /(?:([\p{L}\d-]{1,20}) (?:fois|veces|vez|times)|\b(once|twice))(?: (?:par|al?|a la|por|per|an|each|l'))? ?$/u;
var DELAY_BEFORE = /(?:\bsous|\bdans (?:les|un delai de)|\bdelai (?:de|maximum de|maximal de)|\bmoins de|\ben (?:menos|un plazo (?:maximo )?de)|\bmenos de|\ben|\bplazo (?:de|maximo de)|\bwithin|\bunder|\bless than|\bno later than|\binnerhalb von) ?$/;
var FREQUENCY_WORD = /^\S*(?:ly|al|ale|ales|aux|el|elle|els|elles|mente|ment|arie|aire|aires|ien|ienne|iens|iennes|alier|aliers|aliere|alieres|iari[oa]s?)$|^twice /;
var NUMBER = "(?<![\\p{L}\\d]|\\d[.,])(\\d{1,3}(?:[ .,]\\d{3}){1,4}(?!\\d)|\\d{1,9}(?:[.,]\\d{1,6})?)";
var GAP = "\\)?(?: ?\\([\\p{L} -]{1,20}\\))?(?: (?:ou|or|o) (?:plus|more|mas|moins|less|menos))?[\\s-]{0,3}";
function readFigures(text, language) {
  const { unitOf, pattern } = unitsOf(language);
  if (unitOf.size === 0) return [];
  let flat = normalise(text);
  for (const name of [...ROUND_THE_CLOCK, NUMBERED_NAME]) flat = flat.replace(name, " # ");
  const figures = [];
  let previous = 0;
  for (const match of flat.matchAll(pattern)) {
    const [whole, digits, word2] = match;
    const unit = unitOf.get(word2);
    const found = countOf(digits, word2, unit, flat.slice(Math.max(0, match.index - 40), match.index));
    if (found === null) continue;
    const end = match.index + whole.length;
    const bound = boundOf(aroundOf(flat, match.index, end, previous), language);
    previous = end;
    const sense = found.isPeriod ? "period" : senseOf(unit, found.before);
    const value = Math.round(found.count * 1e3) / 1e3;
    figures.push({ value, unit, sense, bound, amount: amountOf(found.count, unit) });
  }
  return figures;
}
function countOf(digits, word2, unit, before) {
  const isTime = unit in MINUTES;
  if (isTime && FREQUENCY_WORD.test(word2)) return { count: 1, isPeriod: true, before };
  if (digits !== void 0) return { count: toNumber(digits, unit), isPeriod: isTime && EVERY.test(before), before };
  const spelled = readSpelled(before);
  if (spelled) {
    const rest = before.slice(0, before.length - spelled.length);
    return { count: spelled.value, isPeriod: isTime && EVERY.test(rest), before: rest };
  }
  if (!isTime) return null;
  const times = TIMES.exec(before);
  if (times) {
    const said2 = times[2] === "twice" ? 2 : times[2] ? 1 : readSpelled(`${times[1]} `)?.value ?? Number(times[1]);
    return { count: said2 > 0 ? 1 / said2 : 1, isPeriod: true, before };
  }
  return PER.test(before) ? { count: 1, isPeriod: true, before } : null;
}
function toNumber(digits, unit) {
  if (unit !== "percent" && /^\d{1,3}(?:[ .,]\d{3})+$/.test(digits)) return Number(digits.replace(/\D/g, ""));
  return Number(digits.replace(/ /g, "").replace(",", "."));
}
function senseOf(unit, before) {
  if (unit === "percent") return "rate";
  if (!(unit in MINUTES)) return "size";
  return DELAY_BEFORE.test(before) ? "delay" : "duration";
}
function amountOf(count, unit) {
  const amount = count * (MINUTES[unit] ?? 1);
  if (!(unit === "day" || unit === "week") || amount < MINUTES.year) return amount;
  return Math.max(MINUTES.year, Math.floor(amount * 360 / 365 / 1440) * 1440);
}
function aroundOf(flat, index, end, previous) {
  const from = Math.max(previous, index - 30);
  let before = flat.slice(from, index);
  if (from > previous && /[^ ]/.test(flat[from - 1] ?? " ")) before = before.replace(/^[^ ]+/, "");
  const own2 = before.split(previous > 0 && from === previous ? /[,;()]|\. | (?:et|and|y) / : /[,;()]|\. /).at(-1);
  const [after = ""] = flat.slice(end, end + 14).split(/[,;.(\d]| (?:et|and|y) /, 1);
  return `${own2}${flat.slice(index, end)}${after}`;
}
function boundOf(around, language) {
  const longest = (cues2) => Math.max(0, ...findExpressions(around, cues2).map((expression) => expression.length));
  const least = longest(language.cues.atLeast);
  const most = longest(language.cues.atMost);
  if (least === 0 && most === 0) return "exactly";
  return least >= most ? "atLeast" : "atMost";
}
var cache = /* @__PURE__ */ new WeakMap();
function unitsOf(language) {
  let units = cache.get(language);
  if (!units) {
    const unitOf = /* @__PURE__ */ new Map();
    for (const [unit, spellings] of Object.entries(language.units)) {
      for (const spelling of spellings) unitOf.set(normalise(spelling), unit);
    }
    const words2 = [...unitOf.keys()].sort((a2, b) => b.length - a2.length).map(quotePattern);
    const pattern = new RegExp(`(?:${NUMBER}${GAP})?(?<!\\p{L})(${words2.join("|")})(?![\\p{L}\\p{N}])`, "gu");
    units = { unitOf, pattern };
    cache.set(language, units);
  }
  return units;
}
function quotePattern(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

// src/text/split-clauses.ts
function splitClauses(sentence2, joins) {
  let marks = known3.get(joins);
  if (!marks) {
    marks = marksOf(joins);
    known3.set(joins, marks);
  }
  return sentence2.split(marks).filter((part) => new RegExp("\\p{L}", "u").test(part));
}
var known3 = /* @__PURE__ */ new WeakMap();
function marksOf(joins) {
  const words2 = joins.map((word2) => word2.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|");
  return new RegExp(`[,;:?\\n]|\\s/\\s${words2 === "" ? "" : `|(?<![\\p{L}])(?:${words2})(?![\\p{L}])`}`, "giu");
}

// src/text/unread-numbers.ts
var NO_BOUND = /^(?:19|20)\d\d$/;
var REFERENCE = /^(?:art|arts|article|articles|articulo|articulos|n|no|num|numero|annexe|anexo|annex|section|seccion|clause|clausula)$/;
function unreadNumbers(text, figures) {
  const read2 = new Set(figures.map((figure) => figure.value));
  const words2 = splitWords(text.replace(/^\s*[\d.]+[.)]?\s/, ""));
  return words2.filter((word2, at) => {
    if (!/^\d+(?:[.,]\d+)*$/.test(word2) || NO_BOUND.test(word2)) return false;
    return !read2.has(Number(word2.replace(",", "."))) && !REFERENCE.test(words2[at - 1] ?? "");
  });
}

// src/questionnaire/classify-sheet.ts
function classifySheet(workbook, grid, because) {
  const { sheet } = grid;
  const reasons = sheet.visibility === "visible" ? [...because] : [...because, "hidden"];
  const as = (role, ...more) => ({
    sheet: sheet.name,
    role,
    because: [...reasons, ...more]
  });
  const texts = grid.rows.flatMap((row) => grid.texts(row).map((entry2) => entry2.text));
  if (texts.length === 0) return as("empty");
  if (isListSource(workbook, sheet)) return as("lists", "listSource");
  if (sheet.visibility !== "visible") return as("reference");
  const named = asideOf(sheet.name);
  const cells2 = sheet.rows.flatMap((row) => row.cells);
  const formulas = cells2.filter((cell) => cell.hasFormula).length;
  const filled = cells2.filter((cell) => cell.hasFormula || cell.text.trim() !== "").length;
  if (formulas >= 4 && formulas >= 0.3 * filled) return as("summary", "formulas");
  if (named) return as(named, "sheetName");
  const mean = texts.reduce((sum2, text) => sum2 + text.length, 0) / texts.length;
  if (mean >= 40) return as("instructions", "longTexts");
  if (texts.length <= 40) return as("cover", "fewCells");
  return mean <= 18 ? as("lists", "shortTexts") : as("reference", "noQuestions");
}
function asideOf(name) {
  const flat = normalise(name).replace(/[_\-.]+/g, " ");
  if (ASKS.test(flat)) return null;
  return ASIDES.find(([, pattern]) => pattern.test(flat))?.[0] ?? null;
}
var ASKS = /\b(?:question\w*|cuestionario|preguntas?|exigences?|requisitos?|requirements?|assessment|evaluation|evaluacion)\b/;
var ASIDES = [
  [
    "instructions",
    /\b(?:instructions?|instrucciones|read ?me|lisez ?moi|leame|leeme|mode d'emploi|mode operatoire|guide|guia|notice|consignes?|how to|aide|ayuda|help|intro(?:duction|duccion)?|about|a propos|legende?|leyenda|examples?|exemples?|ejemplos?)\b/
  ],
  [
    "lists",
    /\b(?:lists?|listes?|listas?|lookups?|dropdowns?|menus?|parametres?|parametros?|choices|valeurs|valores|values|config)\b/
  ],
  [
    "summary",
    /\b(?:summary|synthese|resumen|resume|dashboard|tableau de bord|scores?|scoring|resultats?|resultados?|results?|puntuacion|statistiques)\b/
  ],
  [
    "reference",
    /\b(?:glossary|glossaire|glosario|lexique|definitions?|definiciones|revision history|revisions?|version(?:s| history)?|historique|historial|change ?log|changes|control de cambios|historico|references?|referentiel|analyst|acronyms?|acronymes?|acronimos)\b/
  ],
  ["cover", /\b(?:cover|couverture|page de garde|portada|accueil|inicio|home|sommaire|index|contents?|toc)\b/]
];
function isListSource(workbook, sheet) {
  const refersHere = (formula) => {
    const flat = formula.replaceAll("''", "'");
    return flat.includes(`${sheet.name}!`) || flat.includes(`${sheet.name}'!`);
  };
  const validations = workbook.sheets.filter((other) => other.name !== sheet.name).flatMap((other) => other.validations);
  if (validations.some((validation) => refersHere(validation.source))) return true;
  const used = workbook.names.filter((name) => refersHere(name.formula)).map((name) => name.name.toLowerCase());
  return validations.some((validation) => used.some((name) => validation.source.toLowerCase().includes(name)));
}

// src/questionnaire/trust-table.ts
function evidenceOf({ table, rows, located, isAnswerWord }) {
  const asked = rows.filter((row) => row.kind === "question");
  const share = (count) => count / Math.max(1, asked.length);
  const { questions } = table;
  return {
    questions: questions.length,
    asks: share(asked.filter((row) => row.shape.asks || row.shape.follows).length),
    states: share(asked.filter((row) => row.shape.states && !row.shape.asks).length),
    lists: share(asked.filter((row) => row.hasList).length),
    open: share(asked.filter((row) => row.isOpen).length),
    empty: share(questions.filter((question) => isOpenToAnswer(question)).length),
    fitting: share(
      questions.filter((question) => isOpenToAnswer(question) || holdsAnswer(question, isAnswerWord)).length
    ),
    formulas: share(questions.filter((question) => question.blocked === "formula").length),
    meanWords: asked.reduce((sum2, row) => sum2 + row.shape.words, 0) / Math.max(1, asked.length),
    referenced: share(asked.filter((row) => row.idDepth !== null).length),
    hasAnswers: located.columns.answer !== null || Object.keys(located.columns.ticks).length > 0 || questions.some((question) => question.answerCell)
  };
}
function isTrusted(read2, isAside) {
  if (read2.located.isGiven) return true;
  const evidence = evidenceOf(read2);
  const asking = evidence.asks + evidence.states;
  if (isAside && (evidence.questions < 3 || asking < 0.5 || evidence.fitting < 0.5)) return false;
  if (!read2.located.header) return isTrustedBare(evidence, asking);
  const made = evidence.lists >= 0.3 || evidence.open >= 0.3;
  const named = read2.located.columns.questionNamed >= 0.6;
  if (!evidence.hasAnswers) return asking >= 0.4 && evidence.questions >= 3;
  if (evidence.fitting < 0.2) return asking >= 0.4 || made && named;
  const { answerNamed, commentNamed } = read2.located.columns;
  if (named) return answerNamed || asking >= 0.1 || made || evidence.referenced >= 0.5 || evidence.meanWords >= 3;
  return asking >= 0.3 || (made || answerNamed && commentNamed) && evidence.meanWords >= 3;
}
function isTrustedBare(evidence, asking) {
  if (evidence.questions < 3) return false;
  if (evidence.fitting < 0.5) return evidence.asks >= 0.5 && evidence.referenced >= 0.6;
  if (evidence.lists >= 0.5 || evidence.open >= 0.5) return asking >= 0.2 || evidence.meanWords >= 4;
  if (evidence.asks >= 0.5) return evidence.hasAnswers || evidence.referenced >= 0.5 || evidence.asks >= 0.7;
  return evidence.hasAnswers && evidence.referenced >= 0.6 && (evidence.asks >= 0.25 || asking >= 0.5);
}
function holdsAnswer(question, isAnswerWord) {
  const written = placesOf(question).flatMap((ref) => question.existing[ref] ?? []);
  const choices = question.answerCell?.choices ?? [];
  return written.length > 0 && written.every((text) => choices.includes(text) || isAnswerWord(text) || /^[xX✓✔☒☑1]$/.test(text));
}
function isOpenToAnswer(question) {
  return placesOf(question).every((ref) => question.existing[ref] === void 0) && question.blocked !== "formula";
}
function placesOf(question) {
  return [question.answerCell?.ref, ...Object.values(question.ticks ?? {})].filter((ref) => ref !== void 0);
}

// src/questionnaire/drop-mirrors.ts
var LEAST_COPY = 5;
var COPY_SHARE = 0.6;
function dropMirrors(tables) {
  const dropped = [];
  let kept = [...tables];
  const drop = (read2, reason, original) => {
    kept = kept.filter((other) => other !== read2);
    dropped.push({ read: read2, reason, original });
  };
  const given = (read2) => read2.located.isGiven;
  const evidences = new Map(tables.map((read2) => [read2, evidenceOf(read2)]));
  const evidenceFor = (read2) => evidences.get(read2);
  const readiness = (read2) => readinessOf(evidenceFor(read2));
  for (const read2 of tables) {
    if (given(read2)) continue;
    const evidence = evidenceFor(read2);
    const others = kept.filter((other) => other !== read2);
    const original = others.find(
      (other) => other.table.sheet !== read2.table.sheet && copies(read2, other) && readiness(other) > readiness(read2) + 0.5
    );
    if (original) drop(read2, "mirror", original.table.sheet);
    else if (others.length > 0 && evidence.formulas >= 0.95 && evidence.questions >= LEAST_COPY)
      drop(read2, "nothingToWrite", null);
    else if (isAnsweredAlready(evidence) && others.some((other) => evidenceFor(other).empty >= 0.5))
      drop(read2, "example", null);
  }
  if (kept.some((read2) => evidenceFor(read2).hasAnswers)) {
    for (const read2 of [...kept]) if (!given(read2) && !evidenceFor(read2).hasAnswers) drop(read2, "noAnswerColumn", null);
  }
  return { kept, dropped };
}
function isAnsweredAlready(evidence) {
  if (evidence.empty > 0 || evidence.lists > 0 || evidence.open > 0) return false;
  return evidence.questions <= 2 || evidence.referenced < 0.5;
}
function copies(read2, other) {
  if (read2.table.questions.length < LEAST_COPY) return false;
  const texts = new Set(other.table.questions.map((question) => normalise(question.text)));
  const shared = read2.table.questions.filter((question) => texts.has(normalise(question.text))).length;
  return shared >= COPY_SHARE * read2.table.questions.length;
}
function readinessOf(evidence) {
  return (evidence.hasAnswers ? 1 : 0) + evidence.empty + evidence.lists + evidence.open - evidence.formulas;
}

// src/questionnaire/edit-distance.ts
function isWithinEdits(one, other, limit) {
  if (Math.abs(one.length - other.length) > limit) return false;
  const [own2, wanted2] = withoutSharedEnds(one, other);
  if (own2.length === 0 || wanted2.length === 0) return true;
  if (limit === 1 && (own2.length > 2 || wanted2.length > 2)) return false;
  let before = [];
  let above = Array.from({ length: wanted2.length + 1 }, (_, index) => index);
  for (let i2 = 1; i2 <= own2.length; i2++) {
    const row = [i2];
    let least = i2;
    for (let j = 1; j <= wanted2.length; j++) {
      const same = own2[i2 - 1] === wanted2[j - 1];
      let cost = Math.min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (same ? 0 : 1));
      const swapped = i2 > 1 && j > 1 && own2[i2 - 1] === wanted2[j - 2] && own2[i2 - 2] === wanted2[j - 1];
      if (swapped) cost = Math.min(cost, before[j - 2] + 1);
      row.push(cost);
      if (cost < least) least = cost;
    }
    if (least > limit) return false;
    before = above;
    above = row;
  }
  return above[wanted2.length] <= limit;
}
function withoutSharedEnds(one, other) {
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one[start] === other[start]) start++;
  let end = 0;
  while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end++;
  return [one.slice(start, one.length - end), other.slice(start, other.length - end)];
}

// src/questionnaire/remember.ts
function remember(compute) {
  const known4 = /* @__PURE__ */ new Map();
  return (text) => {
    let value = known4.get(text);
    if (value === void 0) {
      value = compute(text);
      known4.set(text, value);
    }
    return value;
  };
}

// src/questionnaire/phrase-index.ts
function phraseFinder(phrases) {
  const byFirstWord = /* @__PURE__ */ new Map();
  for (const phrase of phrases) {
    const first = phrase.words[0];
    if (first === void 0) continue;
    const list = byFirstWord.get(first);
    if (list) list.push(phrase);
    else byFirstWord.set(first, [phrase]);
  }
  const wordsLike = likeWords([...byFirstWord.keys()]);
  const beginningWith = remember(
    (word2) => wordsLike(word2).flatMap(
      (first) => byFirstWord.get(first.word).map((phrase) => ({ phrase, likeness: first.likeness }))
    )
  );
  return (words2) => {
    const hits = [];
    for (const [from, word2] of words2.entries()) {
      for (const { phrase, likeness: begins } of beginningWith(word2)) {
        const likeness = begins * likenessOfRest(words2, from, phrase.words);
        if (likeness > 0) hits.push({ phrase, from, to: from + phrase.words.length, likeness });
      }
    }
    return hits;
  };
}
function likeWords(known4) {
  const words2 = known4.map((word2, place) => ({ word: word2, letters: lettersOf(word2), place }));
  const exact = new Map(words2.map((entry2) => [entry2.word, entry2]));
  const long = words2.filter(({ word: word2 }) => word2.length >= LONG);
  const byEnd = /* @__PURE__ */ new Map();
  for (const entry2 of words2) {
    for (const end of endsOf(entry2.word, entry2.word.length)) {
      const list = byEnd.get(end);
      if (list) list.push(entry2);
      else byEnd.set(end, [entry2]);
    }
  }
  return (word2) => {
    if (/\d/.test(word2)) return NONE2;
    const letters = lettersOf(word2);
    const like = /* @__PURE__ */ new Map();
    const compare = (other) => {
      if (!other || !mayBeAlike(letters, other.letters)) return;
      const likeness = wordLikeness(word2, other.word);
      if (likeness > 0) like.set(other.word, { ...other, likeness });
    };
    for (const form of [word2, `${word2}s`, word2.slice(0, -1)]) compare(exact.get(form));
    if (word2.length >= SHORT) {
      for (const length of [word2.length - 1, word2.length, word2.length + 1])
        for (const end of endsOf(word2, length)) byEnd.get(end)?.forEach(compare);
    }
    if (word2.length >= LONG) long.forEach(compare);
    if (like.size === 0) return NONE2;
    return [...like.values()].sort((one, other) => one.place - other.place);
  };
}
function lettersOf(word2) {
  let letters = 0;
  for (let at = 0; at < word2.length; at++) letters |= 1 << word2.charCodeAt(at) % 31;
  return letters;
}
function mayBeAlike(one, other) {
  let count = 0;
  for (let apart = one ^ other; apart !== 0 && count <= 4; apart &= apart - 1) count++;
  return count <= 4;
}
var NONE2 = [];
function endsOf(word2, length) {
  return word2.length < SHORT ? [] : [`${word2.slice(0, 2)}-${length}`, `${length}-${word2.slice(-2)}`];
}
function likenessOfRest(words2, from, wanted2) {
  if (from + wanted2.length > words2.length) return 0;
  let likeness = 1;
  for (let at = 1; at < wanted2.length; at++) likeness *= wordLikeness(words2[from + at], wanted2[at]);
  return likeness;
}
function wordLikeness(one, other) {
  if (one === other) return 1;
  if (`${one}s` === other || `${other}s` === one) return 0.98;
  const slips = slipsForgiven(one, other);
  return slips > 0 && isWithinEdits(one, other, slips) ? 0.92 : 0;
}
var SHORT = 5;
var LONG = 10;
function slipsForgiven(one, other) {
  const shorter = Math.min(one.length, other.length);
  return shorter < SHORT ? 0 : shorter < LONG ? 1 : 2;
}

// src/questionnaire/tick-columns.ts
function tickColumns(captions, words2) {
  const spelled = columnsBy(captions, (caption) => words2.tickOf(caption.text));
  if (Object.keys(spelled).length >= 2) return spelled;
  const short = captions.filter((caption) => new RegExp("^\\p{L}{1,2}(?:\\/?\\p{L})?$", "u").test(caption.text));
  const initialled = columnsBy(short, (caption) => words2.tickByInitials(caption.text));
  return Object.keys(initialled).length >= 2 ? initialled : {};
}
function columnsBy(captions, positionOf) {
  let best = {};
  let run = {};
  for (const caption of captions) {
    const position = positionOf(caption);
    if (position === null) run = {};
    else run = run[position] === void 0 ? { ...run, [position]: caption.column } : { [position]: caption.column };
    if (Object.keys(run).length > Object.keys(best).length) best = run;
  }
  return best;
}
function initialsOf(answers) {
  const initials = /* @__PURE__ */ new Map();
  for (const position of POSITIONS) {
    for (const answer of answers) {
      if (answer.position !== position) continue;
      const letters = answer.words.map((word2) => word2[0] ?? "").join("");
      if (/^[a-z]{1,3}$/.test(letters) && !initials.has(letters)) initials.set(letters, position);
    }
  }
  return initials;
}

// src/questionnaire/header-words.ts
var LONGEST_HEADER = 90;
var OTHER_LANGUAGE = 0.93;
var LATER_SEGMENT = 0.85;
var HEAD_LAST = /* @__PURE__ */ new Set(["en", "de", "nl", "da", "sv"]);
var PREPOSITION = /\S (?:(?:of|to|for|by|de|du|des|del|pour|par|para|por|au|aux|al) |d')\S/;
var SENTENCE_WORDS = 8;
function isSentence(text) {
  if (!new RegExp("\\p{L}[.!]\\s*$", "u").test(text)) return false;
  const [first = ""] = text.split(/[.!?](?=\s|$)/);
  return first.split(/\s+/).length >= SENTENCE_WORDS;
}
function headerWords(languages, main) {
  const flat = remember(normalise);
  const split = splitterFor(languages, flat);
  const find2 = phraseFinder(languages.flatMap((language) => phrasesOf(language, split, flat, main)));
  const answers = languages.flatMap(
    (language) => Object.entries(language.answers).flatMap(
      ([position, texts]) => texts.map((text) => ({ position, words: split(text) }))
    )
  );
  const findTick = phraseFinder(answers);
  const initials = initialsOf(answers);
  const longestAnswer = Math.max(...answers.map(({ words: words2 }) => words2.length));
  const mainOf = remember((text) => {
    const main2 = withoutAsides(text);
    return { text: main2, words: split(main2), weight: 1 };
  });
  const rolesOf = (text) => {
    if (text === "" || text.length > LONGEST_HEADER || isSentence(text)) return {};
    const best = /* @__PURE__ */ new Map();
    const main2 = mainOf(text);
    for (const segment of segmentsOf(main2, split)) {
      for (const hit of find2(segment.words)) {
        const score = scoreOf(hit, segment) * segment.weight;
        if (score > (best.get(hit.phrase.role)?.score ?? 0)) best.set(hit.phrase.role, { score, hit });
      }
    }
    const aside = main2.text === text ? [] : find2(split(asidesOf(text)));
    return withReserved(
      best,
      aside.some((hit) => hit.phrase.role === "reserved")
    );
  };
  const tickOf = (text) => {
    if (text.length > LONGEST_HEADER) return null;
    const { words: words2 } = mainOf(text);
    if (words2.length > longestAnswer) return null;
    const whole = findTick(words2).filter((hit) => hit.to - hit.from === words2.length);
    const best = whole.reduce((one, other) => other.likeness > one.likeness ? other : one, whole[0]);
    return best?.phrase.position ?? null;
  };
  return {
    rolesOf: remember(rolesOf),
    tickOf: remember(tickOf),
    tickByInitials: (text) => initials.get(normalise(text).replace(/[^a-z]/g, "")) ?? null
  };
}
function phrasesOf(language, split, flat, main) {
  const empty = new Set(language.stopwords.map(flat));
  return Object.entries(language.headers).flatMap(
    ([role, texts]) => texts.map((text) => ({
      role,
      onlyWhole: empty.has(flat(text)),
      words: split(text),
      headLast: HEAD_LAST.has(language.code),
      weight: main === null || language.code === main ? 1 : OTHER_LANGUAGE
    }))
  );
}
function segmentsOf(main, split) {
  const parts = main.text.split(/[/\n;:|]| [-–—] /).filter((part) => part.trim() !== "");
  if (parts.length < 2) return [main];
  const segments = parts.map((text, at) => ({ text, words: split(text), weight: at === 0 ? 0.97 : LATER_SEGMENT }));
  return [main, ...segments];
}
function scoreOf(hit, { text, words: words2 }) {
  const base = hit.likeness * hit.phrase.weight;
  if (hit.to - hit.from === words2.length) return base;
  if (hit.phrase.onlyWhole) return 0;
  const isHeadLast = hit.phrase.headLast && !PREPOSITION.test(normalise(text));
  const isHead = isHeadLast ? hit.to === words2.length : hit.from === 0;
  const share = lettersOf2(words2.slice(hit.from, hit.to)) / lettersOf2(words2);
  return base * (0.55 + 0.35 * share + (isHead ? 0.05 : -0.2));
}
function withReserved(best, isReservedAside) {
  const scores = {};
  for (const [role, named] of best) scores[role] = named.score;
  const heads = Math.max(scores.question ?? 0, scores.id ?? 0, scores.section ?? 0, scores.help ?? 0);
  if (isReservedAside) return heads >= 0.6 ? scores : { ...scores, reserved: 1 };
  const reserved = best.get("reserved");
  if (!reserved) return scores;
  if (heads > reserved.score) return { ...scores, reserved: reserved.score / 2 };
  const sameWords = ["answer", "comment", "evidence"].some((role) => {
    const other = best.get(role);
    return other && other.score >= reserved.score && other.hit.from < reserved.hit.to && reserved.hit.from < other.hit.to;
  });
  return sameWords ? scores : { ...scores, reserved: 1 };
}
function splitterFor(languages, flat) {
  const wordsIn = (text) => flat(text).match(/[\p{L}\p{N}°#]+|[✓✔✅✗✘❌]/gu) ?? [];
  const kept = new Set(languages.flatMap((language) => language.cues.negation.flatMap(wordsIn)));
  const functionWords = languages.flatMap((language) => language.stopwords.flatMap(wordsIn));
  const dropped = new Set(functionWords.filter((word2) => word2.length <= 3 && !kept.has(word2)));
  return (text) => {
    const words2 = wordsIn(text);
    const telling = words2.filter((word2) => !dropped.has(word2));
    return telling.length > 0 ? telling : words2;
  };
}
var ASIDE = /[([{][^)\]}]*[)\]}]?/g;
function withoutAsides(text) {
  const main = text.replace(ASIDE, " ").trim();
  return main === "" ? text : main;
}
function asidesOf(text) {
  return (text.match(ASIDE) ?? []).join(" ");
}
function lettersOf2(words2) {
  return words2.reduce((sum2, word2) => sum2 + word2.length, 0);
}

// src/questionnaire/column-profile.ts
var SAMPLE = 1500;
function profileColumn(grid, column, rows, shapes) {
  const looked = rows.slice(0, SAMPLE);
  const texts = [];
  let formulas = 0;
  let lists = 0;
  let open2 = 0;
  let styledEmpty = 0;
  for (const row of looked) {
    const text = grid.text(row, column);
    const cell = grid.cell(row, column);
    if (text !== "") texts.push(text);
    if (cell?.hasFormula) formulas++;
    if (grid.choices(row, column) !== null) lists++;
    if (grid.isOpen(row, column)) open2++;
    if (cell && text === "" && !grid.isCovered(row, column)) styledEmpty++;
  }
  const share = (count, of) => of === 0 ? 0 : count / of;
  const filled = texts.length;
  return {
    column,
    rows: looked.length,
    filled,
    meanLength: share(
      texts.reduce((sum2, text) => sum2 + text.length, 0),
      filled
    ),
    asks: share(texts.filter((text) => shapes(text).asks).length, filled),
    states: share(texts.filter((text) => shapes(text).states).length, filled),
    codes: share(texts.filter(isReference).length, filled),
    formulas: share(formulas, Math.max(filled, formulas)),
    distinct: share(new Set(texts.map((text) => shapes(text).flat)).size, filled),
    lists: share(lists, looked.length),
    open: share(open2, looked.length),
    styledEmpty: share(styledEmpty, looked.length)
  };
}
function isReference(text) {
  if (text.length > 70) return false;
  if (/^[\p{L}.]{0,9}[\s°º#-]{0,2}\d{1,4}(?:[.\-_/ ]?[\p{L}\d]{1,4}){0,6}[.):]?$/u.test(text)) return true;
  return !/\s/.test(text) && (/[\d_]/.test(text) || /^[A-Z]{1,4}\.?$/.test(text) || /^[a-z]+(?:[/-][a-z]+)+$/.test(text));
}

// src/questionnaire/holds-question.ts
var NAMED = 0.9;
function holdsQuestion(grid, row, words2, shapes) {
  const texts = grid.texts(row);
  const named = texts.filter(({ text }) => isPlainCaption(text, words2)).length;
  if (named >= 2) return false;
  const [first, second] = texts;
  if (!first || !second) return false;
  if (/\d/.test(first.text) && isReference(first.text)) {
    if (isNumberedAlike(grid, row, first.column)) return true;
    const { asks, states: states2 } = shapes(second.text);
    if (asks || states2) return true;
  }
  return texts.some(({ text }) => isSentence(text) || text.length > 40 && shapes(text).asks);
}
function isPlainCaption(text, words2) {
  const roles = words2.rolesOf(text);
  const best = Math.max(0, ...Object.values(roles));
  return best >= NAMED && words2.tickOf(text) === null;
}
function isNumberedAlike(grid, row, column) {
  const at = grid.rows.indexOf(row);
  const own2 = grid.text(row, column);
  return [grid.rows[at - 1], grid.rows[at + 1]].some((near) => {
    if (near === void 0) return false;
    const other = grid.text(near, column);
    return other !== own2 && isReference(other) && formOf(other) === formOf(own2);
  });
}
function formOf(id) {
  return id.replace(new RegExp("\\p{L}+", "gu"), "A").replace(/\d+/g, "9");
}

// src/questionnaire/find-headers.ts
var WEIGHTS = {
  question: 2,
  answer: 2,
  comment: 1.5,
  id: 1,
  section: 0.7,
  help: 0.7,
  evidence: 0.7,
  reserved: 0.7
};
var TICKS_WEIGHT = 2.5;
var LEAST_SCORE = 1.4;
var WIDEST_CAPTION = 8;
function findHeaders(grid, words2, shapes) {
  const found = [];
  for (const row of grid.rows) {
    const header = readHeader(grid, row, words2);
    if (!header || holdsQuestion(grid, row, words2, shapes)) continue;
    const above = found.at(-1);
    if (above && above.row === row - 1 && isOneHeader(grid, above, header, words2)) found.pop();
    found.push(header);
  }
  return found;
}
function readHeader(grid, row, words2) {
  const own2 = grid.texts(row);
  if (own2.length === 0 || own2.some((entry2) => entry2.text.length > 3 * LONGEST_HEADER)) return null;
  const written = writtenCaptions(grid, row, words2);
  if (written.filter((caption) => caption.text.length <= LONGEST_HEADER).length < 2) return null;
  const captions = written.map((caption) => nameCaption(caption, words2));
  const ticks = tickColumns(captions, words2);
  const score = scoreOf2(grid, row, captions, ticks);
  return score >= LEAST_SCORE ? { row, captions, ticks, score } : null;
}
function captionsOf(grid, row, words2) {
  return writtenCaptions(grid, row, words2).map((caption) => nameCaption(caption, words2));
}
function writtenCaptions(grid, row, words2) {
  const captions = [];
  const isContinuation = continuesAbove(grid, row, words2);
  for (let column = 1; column <= grid.lastColumn; column++) {
    const merge2 = grid.merge(row, column);
    if (merge2 && merge2.left !== column) continue;
    const own2 = merge2 ? grid.shown(row, column) : grid.text(row, column);
    const above = isContinuation && own2 === "" ? grid.shown(row - 1, column) : "";
    const text = own2 || above;
    const parent = merge2 && merge2.top < row ? "" : parentOf(grid, row, column);
    if (text === "" && parent === "") continue;
    captions.push({ column, text: text || parent, own: text, parent });
  }
  return captions;
}
function nameCaption({ column, text, own: own2, parent }, words2) {
  return { column, text, roles: rolesUnder(parent, own2, words2) };
}
function continuesAbove(grid, row, words2) {
  const own2 = grid.texts(row);
  const above = grid.texts(row - 1);
  if (own2.length >= above.length || above.length < 2) return false;
  const isLabel = (text) => words2.tickOf(text) !== null || Math.max(0, ...Object.values(words2.rolesOf(text))) > 0.6;
  return own2.every((entry2) => isLabel(entry2.text)) && above.filter((entry2) => isLabel(entry2.text)).length >= 2;
}
function parentOf(grid, row, column) {
  const merge2 = grid.merge(row - 1, column);
  if (!merge2 || merge2.right === merge2.left || merge2.bottom !== row - 1 || merge2.right - merge2.left > WIDEST_CAPTION)
    return "";
  const isUsed = grid.texts(row).some((entry2) => entry2.column >= merge2.left && entry2.column <= merge2.right);
  return isUsed ? grid.shown(row - 1, column) : "";
}
function rolesUnder(parent, own2, words2) {
  const mine = words2.rolesOf(own2);
  if (parent === "") return mine;
  const theirs = words2.rolesOf(parent);
  const isAsked = Math.max(mine.question ?? 0, mine.id ?? 0, mine.section ?? 0, mine.help ?? 0) >= 0.6;
  if ((theirs.reserved ?? 0) >= 0.6) return isAsked ? mine : { reserved: 1 };
  return Object.keys(mine).length > 0 ? mine : theirs;
}
function scoreOf2(grid, row, captions, ticks) {
  const tickColumnsTaken = new Set(Object.values(ticks));
  const best = {};
  const named = new Set(tickColumnsTaken);
  for (const caption of captions) {
    if (tickColumnsTaken.has(caption.column) || /[:：]$/.test(caption.text)) continue;
    const ranked = Object.entries(caption.roles).sort(
      // "Pregunta" numbers rows in some files; over the questions it is worth more.
      ([a2, x], [b, y]) => y - x || WEIGHTS[b] - WEIGHTS[a2] || (a2 < b ? -1 : 1)
    );
    const [role, score2] = ranked[0] ?? [];
    if (!role || !score2 || score2 < 0.5) continue;
    named.add(caption.column);
    best[role] = Math.max(best[role] ?? 0, score2);
  }
  let score = tickColumnsTaken.size > 0 ? TICKS_WEIGHT : 0;
  for (const [role, likeness] of Object.entries(best)) score += WEIGHTS[role] * likeness;
  if (score === 0 || named.size < 2 && captions.length < 2) return 0;
  const isLabelled = best.question || best.answer || best.comment || tickColumnsTaken.size > 0;
  if (!isLabelled) return 0;
  const cells2 = grid.texts(row).map((entry2) => grid.cell(row, entry2.column));
  if (cells2.every((cell) => cell?.bold || cell?.filled)) score += 0.5;
  if (grid.sheet.tables.some((table) => table.headerRows > 0 && table.area.top === row)) score += 1.5;
  if (grid.sheet.frozen.rows === row) score += 0.5;
  for (const caption of captions) if (/[?？]$/.test(caption.text) && caption.text.length > 25) score -= 1;
  return score;
}
function isOneHeader(grid, above, below, words2) {
  const own2 = grid.texts(below.row);
  if (own2.some((entry2) => entry2.text.length > 40 || /^\d+$|[?？]$/.test(entry2.text))) return false;
  const isUnder = own2.some((entry2) => {
    const merge2 = grid.merge(above.row, entry2.column);
    return merge2 !== null && merge2.right > merge2.left;
  });
  return isUnder || continuesAbove(grid, below.row, words2);
}

// src/questionnaire/caption-names.ts
function isReserved(roles) {
  const reserved = roles.reserved ?? 0;
  return reserved >= 0.6 && reserved >= Math.max(roles.answer ?? 0, roles.comment ?? 0, roles.question ?? 0);
}
function isNamed(roles, role) {
  const score = roles[role] ?? 0;
  return score >= 0.6 && Object.values(roles).every((other) => other <= score);
}

// src/questionnaire/choose-answer.ts
var LEAST_SCORE2 = 2;
var RIVAL_SCORE = 3.5;
var FAINT = 0.35;
function chooseAnswer(input, caption, question, notes) {
  const [best, ...rivals] = input.profiles.filter((profile) => profile.column !== input.given.comment && !isReserved(caption(profile.column))).map((profile) => ({ profile, score: scoreOf3(profile, caption(profile.column), input, question) })).filter((entry2) => entry2.score >= LEAST_SCORE2).sort((one, other) => other.score - one.score || one.profile.column - other.profile.column);
  if (!best) return input.header ? faintlyNamed(input, caption, question) : columnBeside(input, question);
  for (const { profile, score } of rivals) {
    const roles = caption(profile.column);
    const isSpoken = (roles.answer ?? 0) >= 0.6 || profile.lists >= 0.3;
    if (isSpoken && score > RIVAL_SCORE && !isNamed(roles, "comment"))
      notes.push({ code: "severalAnswerColumns", column: best.profile.column, other: profile.column });
  }
  const keyed2 = input.profiles.find(
    (profile) => isNamed(caption(profile.column), "answer") && holdsKeys(profile, input)
  );
  if (keyed2) notes.push({ code: "answersElsewhere", column: best.profile.column, other: keyed2.column });
  return best.profile.column;
}
function hasRoomBelow({ grid, rows, shapes }, question) {
  const asking = rows.filter((row) => shapes(grid.text(row, question)).asks);
  const texts = new Set(rows);
  const ready = asking.filter((row) => !texts.has(row + 1) && grid.cell(row + 1, question) !== null);
  return asking.length >= 3 && ready.length >= 0.7 * asking.length;
}
function faintlyNamed({ profiles }, caption, question) {
  const found = profiles.find(({ column, filled, formulas }) => {
    const roles = caption(column);
    const others = Math.max(0, ...Object.entries(roles).map(([role, score]) => role === "answer" ? 0 : score));
    const answer = roles.answer ?? 0;
    return column > question && filled === 0 && formulas === 0 && answer >= FAINT && answer > others;
  });
  return found?.column ?? null;
}
function columnBeside({ grid, rows, shapes, profiles }, question) {
  const next = profiles.find((profile) => profile.column > question);
  if (!next || next.formulas > 0 || next.asks > 0.1) return null;
  const asking = rows.filter((row) => shapes(grid.text(row, question)).asks);
  const ready = asking.filter((row) => grid.cell(row, next.column) !== null);
  if (next.filled === 0) return asking.length > 0 && ready.length >= 0.5 * asking.length ? next.column : null;
  return asking.length >= 3 && ready.length >= 0.8 * asking.length ? next.column : null;
}
function scoreOf3(profile, roles, input, question) {
  const empty = 1 - profile.filled / Math.max(1, profile.rows);
  const spoken = roles.answer ?? 0;
  if (spoken < 0.5 && profile.lists < 0.25 && profile.open < 0.25) return 0;
  let score = 3 * spoken + 2.5 * Math.min(1, profile.lists * 1.5) + 1.5 * Math.min(1, profile.open * 1.5) + 2 * empty;
  score -= 3 * profile.formulas;
  score -= 2 * (roles.comment ?? 0) * (profile.lists >= 0.25 ? 0.3 : 1);
  score -= 3 * Math.max(roles.question ?? 0, roles.id ?? 0, roles.section ?? 0, roles.help ?? 0, roles.evidence ?? 0) * (spoken > 0.6 ? 0.3 : 1);
  score -= profile.column < question ? 1 : 0;
  score -= holdsKeys(profile, input) ? 4 : 0;
  score += yearBonus(input, profile.column);
  return score;
}
function yearBonus({ header }, column) {
  const year = /\b20(\d\d)\b/.exec(header?.captions.find((caption) => caption.column === column)?.text ?? "")?.[1];
  return year === void 0 ? 0 : Number(year) / 100;
}
function holdsKeys(profile, input) {
  if (profile.filled < 0.6 * profile.rows || profile.lists > 0.25 || profile.meanLength > 14) return false;
  const answers = new Set(input.languages.flatMap((language) => Object.values(language.answers).flat().map(normalise)));
  const texts = input.rows.map((row) => input.grid.text(row, profile.column)).filter((text) => text !== "");
  const keys = texts.filter((text) => /^[A-Z][A-Z0-9_-]{2,}$/.test(text) && !answers.has(normalise(text)));
  return keys.length >= 0.7 * texts.length;
}

// src/questionnaire/columns.ts
function bestColumn(scored, least) {
  return scored.reduce(
    (best, entry2) => entry2.score > least && (best === null || entry2.score > best.score) ? entry2 : best,
    null
  );
}

// src/questionnaire/choose-comment.ts
var LEAST_SCORE3 = 1.5;
function chooseComment(input) {
  const scored = input.profiles.filter((profile) => profile.column !== input.answer && !isReserved(input.caption(profile.column))).map((profile) => ({ profile, score: scoreOf4(profile, input) }));
  return bestColumn(scored, LEAST_SCORE3)?.profile.column ?? null;
}
function scoreOf4(profile, { grid, caption, question, answer, hasTicks }) {
  const roles = caption(profile.column);
  const isAfter = answer !== null && profile.column > answer;
  const describes = profile.filled === 0 && isAfter ? (roles.question ?? 0) * 0.8 : 0;
  const spoken = Math.max(roles.comment ?? 0, hasTicks ? (roles.answer ?? 0) * 0.8 : 0, describes);
  const rival = Math.max(roles.help ?? 0, describes > 0 ? 0 : roles.question ?? 0, roles.id ?? 0);
  if (spoken < 0.5 || rival > spoken || profile.formulas >= 0.5 || profile.column < question) return 0;
  const empty = 1 - profile.filled / Math.max(1, profile.rows);
  const isLocked = grid.locksTell && profile.open === 0;
  return 3 * spoken + empty + (isAfter ? 0.3 : 0) - (isLocked ? 1.5 : 0);
}

// src/questionnaire/choose-id.ts
var LEAST_SCORE4 = 0.9;
function chooseId(profiles, caption, question, ticks) {
  const scored = profiles.filter((profile) => profile.column !== question && !ticks.has(profile.column) && profile.filled > 0).map((profile) => ({ profile, score: scoreOf5(profile, caption(profile.column), profile.column > question) }));
  return bestColumn(scored, LEAST_SCORE4)?.profile.column ?? null;
}
function scoreOf5(profile, roles, isRight) {
  const named = roles.id ?? 0;
  const isNamed2 = named >= 0.7 && profile.meanLength <= 40;
  const isCode = profile.codes >= 0.6 && profile.meanLength <= 60 && !isRight;
  if (!isNamed2 && !isCode) return 0;
  if (Math.max(roles.answer ?? 0, roles.comment ?? 0, roles.reserved ?? 0) > Math.max(named, 0.6)) return 0;
  const fill = profile.filled / Math.max(1, profile.rows);
  return 2 * named + fill * (1 + 1.5 * profile.codes + profile.distinct) - (isRight ? 1 : 0);
}

// src/questionnaire/choose-question.ts
var LEAST_SCORE5 = 0.7;
function chooseQuestion(profiles, caption, given, notes) {
  const taken = new Set(Object.values(given));
  const scored = profiles.filter((profile) => profile.filled > 0 && !taken.has(profile.column)).map((profile) => ({ profile, score: scoreOf6(profile, caption(profile.column)) }));
  const best = bestColumn(scored, LEAST_SCORE5);
  if (!best) return null;
  const twins = scored.filter((entry2) => isTwin(entry2.profile, best.profile) && entry2.score > best.score - 1);
  const [left = best, ...others] = twins;
  for (const twin of others) {
    notes.push({ code: "severalLanguages", column: left.profile.column, other: twin.profile.column });
  }
  return left.profile.column;
}
function noteTwins(profiles, column, notes) {
  const own2 = profiles.find((profile) => profile.column === column);
  if (!own2) return;
  for (const profile of profiles)
    if (profile.column > column && isTwin(profile, own2))
      notes.push({ code: "severalLanguages", column, other: profile.column });
}
function itemsWithin(question, profiles, caption, grid, rows) {
  const filled = rows.filter((row) => grid.text(row, question) !== "");
  const tall = filled.filter((row) => (grid.merge(row, question)?.bottom ?? row) > row);
  if (tall.length < 0.5 * filled.length) return question;
  const items = profiles.find(
    (profile) => profile.column > question && profile.filled >= 0.9 * profile.rows && profile.filled >= 1.5 * filled.length && profile.codes < 0.5 && profile.formulas < 0.5 && profile.lists < 0.2 && !isReserved(caption(profile.column))
  );
  return items?.column ?? question;
}
function isTwin(one, best) {
  const close = (a2, b, by) => Math.abs(a2 - b) <= by;
  return one === best || best.asks >= 0.4 && close(one.asks, best.asks, 0.15) && close(one.filled, best.filled, best.filled * 0.15) && one.meanLength > 15;
}
function scoreOf6(profile, roles) {
  const fill = profile.rows === 0 ? 0 : profile.filled / profile.rows;
  const sentences = Math.min(1, profile.asks + profile.states / 2);
  let score = 2 * (roles.question ?? 0) + 2.5 * sentences * Math.min(1, 2 * fill);
  score += fill * (1 + Math.min(profile.meanLength / 60, 1) + 0.5 * profile.distinct);
  score -= 3 * profile.lists + 2 * Math.max(roles.answer ?? 0, roles.comment ?? 0, roles.help ?? 0);
  score -= isReserved(roles) ? 4 : 0;
  score -= profile.codes > 0.6 ? 1.5 : 0;
  score -= Math.max(roles.id ?? 0, (roles.section ?? 0) * 0.7) > (roles.question ?? 0) ? 1 : 0;
  return score;
}

// src/questionnaire/side-columns.ts
function sideColumns(input) {
  const sections = [];
  const helps = [];
  for (const profile of input.profiles) {
    if (profile.filled === 0 || isReserved(input.caption(profile.column))) continue;
    if (groups(profile, input)) sections.push(profile.column);
    else if (helpsOut(profile, input)) helps.push(profile.column);
  }
  return { sections, helps };
}
function groups(profile, { header, question, caption, given }) {
  if (profile.column === given.section || isNamed(caption(profile.column), "section")) return true;
  if (profile.column > question || profile.meanLength > 60 || profile.filled < 2) return false;
  const isSparse = profile.filled < 0.7 * profile.rows || profile.distinct < 0.6;
  return header !== null && profile.codes < 0.6 && profile.asks < 0.2 && isSparse;
}
function helpsOut(profile, { caption, given, notes }) {
  if (profile.column === given.help) return true;
  const isTranslation = notes.some((note) => note.code === "severalLanguages" && note.other === profile.column);
  if (isTranslation || profile.formulas > 0.5) return false;
  const roles = caption(profile.column);
  if (isNamed(roles, "help")) return true;
  const isOther = isNamed(roles, "answer") || isNamed(roles, "comment") || isNamed(roles, "evidence");
  return profile.meanLength > 25 && profile.codes < 0.6 && !isOther;
}

// src/questionnaire/read-columns.ts
function readColumns(input) {
  const { grid, header, given, profiles } = input;
  const caption = (column) => header?.captions.find((entry2) => entry2.column === column)?.roles ?? {};
  const visible = profiles.filter((profile) => !grid.isHiddenColumn(profile.column));
  const ticks = ticksThatCount(input);
  const tickColumns2 = new Set(Object.values(ticks));
  const hasTicks = tickColumns2.size > 0;
  const free = visible.filter((profile) => !tickColumns2.has(profile.column));
  const notes = [];
  const asked = given.question ?? chooseQuestion(free, caption, given, notes);
  if (asked === null) return null;
  if (given.question !== void 0) noteTwins(free, given.question, notes);
  const question = given.question ?? itemsWithin(asked, free, caption, grid, input.rows);
  const id = given.id ?? chooseId(visible, caption, question, tickColumns2);
  const rest = free.filter((profile) => profile.column !== question && profile.column !== id);
  for (const { column } of rest)
    if (isReserved(caption(column))) notes.push({ code: "reservedColumn", column, other: null });
  let answer = given.answer ?? null;
  if (answer === null && !hasTicks) answer = chooseAnswer({ ...input, profiles: rest }, caption, question, notes);
  let comment = given.comment ?? chooseComment({ grid, profiles: rest, caption, question, answer, hasTicks });
  if (answer === null && !hasTicks && given.comment === void 0) [answer, comment] = [comment, null];
  const others = rest.filter((profile) => profile.column !== answer && profile.column !== comment);
  return {
    ...{ id, question, answer, comment, ticks, notes },
    ...sideColumns({ ...input, profiles: others, caption, question, notes }),
    isAnswerBelow: answer === null && !hasTicks && !header && hasRoomBelow(input, question),
    questionNamed: Math.max(caption(asked).question ?? 0, caption(asked).section ?? 0),
    answerNamed: hasTicks || answer !== null && (caption(answer).answer ?? 0) >= 0.6,
    commentNamed: comment !== null && (caption(comment).comment ?? 0) >= 0.6
  };
}
function ticksThatCount({ ticks, profiles, given }) {
  if (given.answer !== void 0) return {};
  const columns = Object.values(ticks);
  const isUsable = columns.every((column) => {
    const profile = profiles.find((entry2) => entry2.column === column);
    return profile === void 0 || profile.formulas < 0.5 && profile.meanLength <= 20;
  });
  const spread = columns.length === 0 ? 0 : Math.max(...columns) - Math.min(...columns);
  return isUsable && spread <= columns.length + 2 ? ticks : {};
}

// src/questionnaire/row-shape.ts
function shapeRows(grid, rows, columns, shapes) {
  const shaped = rows.map((row) => shapeRow(grid, row, columns, shapes));
  return shaped.map((shape, at) => ({ ...shape, isParent: countsOn(shape, shaped.slice(at + 1, at + 4), columns) }));
}
function countsOn(shape, below, columns) {
  const reference = (one) => (columns.id === null ? leadingNumber(one.text) : one.id).replace(/[.):\s]+$/, "");
  const own2 = reference(shape);
  const next = below.map(reference).find((text) => text !== "") ?? "";
  if (own2 === "" || !next.startsWith(own2)) return false;
  const rest = next.slice(own2.length);
  return /^[.\-_/ ]\w/.test(rest) || /\D$/.test(own2) && /^\d/.test(rest);
}
function shapeRow(grid, row, columns, shapes) {
  const text = grid.text(row, columns.question);
  const id = columns.id === null ? "" : grid.text(row, columns.id);
  const lead = grid.texts(row)[0] ?? null;
  const place = text === "" ? lead?.column ?? columns.question : columns.question;
  const cell = grid.cell(row, place);
  const answers = answerColumns(columns);
  return {
    row,
    text,
    id,
    shape: shapes(text === "" ? lead?.text ?? "" : text),
    idShape: shapes(id),
    idDepth: depthOf(id) ?? (columns.id === null ? depthOf(leadingNumber(text)) : null),
    isParent: false,
    bold: cell?.bold ?? false,
    filled: cell?.filled ?? false,
    isBanner: spreadsOver(grid, row, place, answers),
    isShared: answers.length > 0 && answers.every((column) => (grid.merge(row, column)?.top ?? row) < row),
    hasList: answers.some((column) => grid.choices(row, column) !== null),
    isOpen: answers.some((column) => grid.isOpen(row, column)),
    hasAnswerCell: answers.some((column) => grid.cell(row, column) !== null),
    isAnswerFilled: answers.some((column) => grid.cell(row, column)?.filled),
    isAnswered: answers.some((column) => grid.text(row, column) !== ""),
    lead
  };
}
function answerColumns(columns) {
  const own2 = [...columns.answer === null ? [] : [columns.answer], ...Object.values(columns.ticks)];
  return own2.length > 0 || columns.comment === null ? own2 : [columns.comment];
}
function spreadsOver(grid, row, column, answers) {
  const merge2 = grid.merge(row, column);
  return merge2 !== null && answers.some((answer) => answer > column && answer <= merge2.right);
}
function leadingNumber(text) {
  return /^\s*((?:[A-Za-z]{0,4}[.\-_]?\d+(?:[.\-_]\w{1,3})*|[A-Z]))\s*[.):\-–]?\s+\S/.exec(text)?.[1] ?? "";
}
function depthOf(id) {
  if (!isReference(id)) return null;
  if (!/\d/.test(id)) return /[._/-]./.test(id) ? 0 : -1;
  return (id.replace(/[.):\s]+$/, "").match(/[.\-_/](?=\w)/g) ?? []).length;
}

// src/questionnaire/locate-tables.ts
var PLAIN_HEADER = 3.5;
function locateTables(context, given) {
  if (given && (given.headerRow !== void 0 || given.columns?.question !== void 0))
    return locateGiven(context, given);
  const headers2 = findHeaders(context.grid, context.words, context.shapes).filter(
    (header) => isWithin(header.row, given)
  );
  const tables = [];
  let from = firstHeader(headers2);
  while (from !== null) {
    const header = headers2[from];
    const later = headers2.slice(from + 1);
    const all = rowsBelow(context, header.row, null, given);
    const whole = read(context, header, all, given);
    const stop = whole ? later.findIndex((other) => startsAnother(other, header, whole)) : later.length > 0 ? 0 : -1;
    const end = stop < 0 ? null : later[stop].row;
    const rows = rowsBelow(context, header.row, end, given);
    const columns = end === null ? whole : read(context, header, rows, given);
    if (columns) {
      const inside2 = (stop < 0 ? later : later.slice(0, stop)).filter(
        (other) => repeats(other, header, columns.columns)
      );
      const [next] = inside2;
      if (next && isExample(context, rows, next.row, columns.columns)) {
        from = headers2.indexOf(next);
        continue;
      }
      const captionRows = new Set(inside2.map((other) => other.row));
      const ends = tables.at(-1)?.rows.at(-1) ?? 0;
      const rowsAbove = captionRows.size === 0 ? [] : context.grid.rows.filter((row) => row > ends && row < header.row);
      tables.push({ header, rows, captionRows, rowsAbove, isGiven: false, ...columns });
    }
    from = stop < 0 ? null : from + 1 + stop;
  }
  return tables;
}
function locateWithoutHeader(context, given) {
  const rows = rowsBelow(context, 0, null, given);
  const columns = read(context, null, rows, given);
  return columns ? { header: null, rows, captionRows: /* @__PURE__ */ new Set(), rowsAbove: [], isGiven: false, ...columns } : null;
}
function locateGiven(context, given) {
  const row = given.headerRow ?? null;
  const found = row === null ? null : findHeaders(context.grid, context.words, context.shapes).find((header2) => header2.row === row);
  const header = row === null ? null : found ?? { row, captions: captionsOf(context.grid, row, context.words), ticks: {}, score: 0 };
  const rows = rowsBelow(context, row ?? 0, null, given);
  const columns = read(context, header, rows, given);
  if (!columns) return [];
  const repeated = findHeaders(context.grid, context.words, context.shapes).filter(
    (other) => header && other.row > header.row && repeats(other, header, columns.columns)
  );
  const captionRows = new Set(repeated.map((other) => other.row));
  const rowsAbove = row !== null && given.firstRow !== void 0 ? context.grid.rows.filter((other) => other >= given.firstRow && other < row) : [];
  return [{ header, rows, captionRows, rowsAbove, isGiven: true, ...columns }];
}
function read({ grid, shapes, languages }, header, rows, given) {
  if (rows.length === 0) return null;
  const profiles = [];
  for (let column = 1; column <= grid.lastColumn; column++) profiles.push(profileColumn(grid, column, rows, shapes));
  const ticks = given?.ticks ? toNumbers(given.ticks) : header?.ticks ?? {};
  const columns = readColumns({
    grid,
    header,
    ticks,
    rows,
    profiles,
    shapes,
    languages,
    given: toNumbers(given?.columns ?? {})
  });
  return columns && { columns, profiles };
}
function firstHeader(headers2) {
  if (headers2.length === 0) return null;
  const best = Math.max(...headers2.map((header) => header.score));
  const plainest = headers2.find((header) => header.score === best);
  return headers2.findIndex(
    (header) => header.score >= Math.min(best - 0.6, PLAIN_HEADER) || sharesCaptions(header, plainest)
  );
}
function sharesCaptions(one, other) {
  const same = one.captions.filter(
    (caption) => other.captions.some((twin) => twin.column === caption.column && normalise(twin.text) === normalise(caption.text))
  );
  return same.length >= 2 && same.length >= 0.6 * Math.min(one.captions.length, other.captions.length);
}
function repeats(other, first, columns) {
  const textAt2 = (header, column) => normalise(header.captions.find((caption) => caption.column === column)?.text ?? "");
  const ticks = Object.entries(columns.ticks);
  if (ticks.length > 0) return ticks.every(([role, column]) => other.ticks[role] === column);
  const places = [columns.answer, columns.comment].filter((column) => column !== null);
  return places.length > 0 && places.every((column) => textAt2(first, column) !== "" && textAt2(first, column) === textAt2(other, column));
}
function isExample({ grid }, rows, next, columns) {
  const answers = answerColumns(columns);
  const isAnswered = (row) => answers.some((column) => grid.text(row, column) !== "");
  const asked = rows.filter((row) => grid.text(row, columns.question) !== "");
  const first = asked.filter((row) => row < next && answers.every((column) => !grid.isCovered(row, column)));
  const others = asked.filter((row) => row > next);
  const shown = first.filter(isAnswered).length;
  return shown > 0 && shown <= 2 && shown >= first.length - 1 && others.filter(isAnswered).length < 0.3 * others.length;
}
function startsAnother(other, first, whole) {
  return other.score >= Math.min(PLAIN_HEADER, first.score) && other.row > first.row && !repeats(other, first, whole.columns);
}
function rowsBelow({ grid }, header, end, given) {
  const last2 = given?.lastRow ?? Number.POSITIVE_INFINITY;
  return grid.rows.filter((row) => row > header && (end === null || row < end) && row <= last2);
}
function isWithin(row, given) {
  return row >= (given?.firstRow ?? 0) && row <= (given?.lastRow ?? Number.POSITIVE_INFINITY);
}
function toNumbers(letters) {
  const numbers = {};
  for (const [role, text] of Object.entries(letters)) numbers[role] = columnNumber(text);
  return numbers;
}

// src/questionnaire/placeholder.ts
function placeholderOf(context, columns, asked) {
  if (columns.answer === null || asked.length < 3) return "";
  const counts = /* @__PURE__ */ new Map();
  for (const row of asked) {
    const text = context.grid.text(row.row, columns.answer);
    if (text !== "") counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  for (const [text, count] of counts) {
    const isPlain2 = text.length <= 60 && !/\d/.test(text) && !context.answerWords.has(normalise(text));
    if (isPlain2 && count >= 3 && (count >= 0.6 * asked.length || SELECT.test(normalise(text)))) return text;
  }
  return "";
}
function answerWordsOf(languages) {
  return new Set(languages.flatMap((language) => Object.values(language.answers).flat().map(normalise)));
}
var SELECT = /^[<[(\-. ]*(?:please )?(?:select|choose|pick|choisir|choisissez|selectionner|selectionnez|seleccion|elija|escoja|elegir)/;

// src/questionnaire/question-language.ts
var MARGIN = 0.12;
var LEAST_WORDS = 4;
function languageReader(languages) {
  return remember((text) => languageScores(text, languages));
}
function usualLanguage(texts, scoresOf, fallback) {
  const sums = /* @__PURE__ */ new Map();
  for (const text of texts) {
    for (const [code, score] of scoresOf(text)) sums.set(code, (sums.get(code) ?? 0) + score);
  }
  const most = Math.max(0, ...sums.values());
  const [first, ...level] = [...sums.keys()].filter((code) => most > 0 && sums.get(code) === most);
  if (first !== void 0 && level.length === 0) return first;
  const usual = fallback();
  return first === void 0 || level.includes(usual) ? usual : first;
}
function knownWords(texts, languages) {
  const said2 = texts.map(normalise);
  return new Map(
    languages.map((language) => {
      const words2 = [...Object.values(language.headers), ...Object.values(language.answers)].flat().map(normalise);
      const known4 = new Set(words2);
      return [language.code, said2.filter((text) => known4.has(text)).length];
    })
  );
}
function languageOfQuestion(text, scoresOf, usual) {
  if (text.split(/\s+/).length < LEAST_WORDS) return usual;
  const scores = scoresOf(text);
  let best = usual;
  for (const [code, score] of scores) {
    const lead = score - (scores.get(best) ?? 0);
    if (lead > (best === usual ? MARGIN : 0)) best = code;
  }
  return best;
}

// src/questionnaire/classify-rows.ts
function classifyRows(input) {
  const below = input.shapes.filter((shape) => shape.row > input.headerRow && !input.captionRows.has(shape.row));
  const typical = typicalOf(below);
  const read2 = [];
  for (const shape of input.shapes) read2.push({ ...shape, kind: kindOf(shape, typical, input, read2.at(-1) ?? null) });
  return read2;
}
function kindOf(shape, typical, input, before) {
  if (input.skipped.has(shape.row)) return "note";
  if (input.captionRows.has(shape.row)) return "caption";
  const line = lineKind(shape, input, before);
  if (line) return line;
  const isBelow = shape.row > input.headerRow || typical.idForms.has(formOf2(shape.id));
  const mayAsk = new RegExp("\\p{L}{2}", "u").test(shape.text) && !shape.isBanner && !shape.isShared && shape.row >= input.firstRow && isBelow;
  if (mayAsk && questionScore(shape, typical) > 0) return "question";
  return isHeading(shape) ? "heading" : "note";
}
var LINE_LABEL = 0.7;
function lineKind(shape, input, before) {
  if (!before || shape.row - before.row > 1 || !shape.lead || shape.shape.words > 4 || shape.idDepth !== null)
    return null;
  const isUnderQuestion = before.kind === "question" || before.kind === "answerLine" || before.kind === "commentLine";
  if (!isUnderQuestion) return null;
  const roles = input.words.rolesOf(shape.lead.text);
  if (input.columns.comment === null && (roles.comment ?? 0) >= LINE_LABEL) return "commentLine";
  if (input.columns.answer === null && (roles.answer ?? 0) >= LINE_LABEL) return "answerLine";
  return null;
}
function questionScore(shape, typical) {
  const { shape: form } = shape;
  const hasTypicalId = typical.hasId && shape.idDepth !== null;
  let score = 1;
  if (form.asks || form.follows) score += 3;
  else if (form.states) score += 1;
  if (typical.hasId) score += shape.idDepth !== null ? 2 : shape.id === "" ? -2.5 : -1;
  if (shape.isParent && shape.idDepth !== null) score -= form.asks ? 1 : 3;
  if (typical.rarelyId && shape.idDepth !== null && !form.asks && !form.states) score -= 1;
  if (typical.idDepth !== null && shape.idDepth !== null && shape.idDepth < typical.idDepth) score -= 4.5;
  if (shape.id !== "" && shape.idShape.remarks || form.isExample) score -= 6;
  score += weigh(typical.lists, shape.hasList) + weigh(typical.open, shape.isOpen);
  if (typical.cells !== null && typical.cells >= 0.8 && !shape.hasAnswerCell) score -= 2;
  if (typical.answerFills !== null && typical.answerFills <= 0.1 && shape.isAnswerFilled) score -= 1;
  if (typical.answerFills !== null && typical.answerFills >= 0.9 && !shape.isAnswerFilled) score -= 1;
  if (shape.bold && typical.bold < 0.4) score -= 2.5;
  if (shape.filled && typical.filled < 0.4) score -= 1.5;
  if (form.isCapitals) score -= 1.5;
  if (form.remarks && !form.follows) score -= !hasTypicalId ? 6 : shape.isAnswered && typical.answered < 0.5 ? 6 : 0.5;
  if (form.closes && !form.asks) score -= hasTypicalId ? 1 : 4;
  if (typical.asks >= 0.75 && !form.asks && !form.states && !form.follows && form.words <= 6 && !hasTypicalId)
    score -= 1.5;
  return score;
}
function weigh(usual, has) {
  if (usual === null || usual < 0.5) return 0;
  return has ? 2 : usual >= 0.9 ? -1.5 : 0;
}
function isHeading(shape) {
  const text = shape.text || shape.lead?.text || "";
  if (text === "" || text.length > 150 || shape.shape.remarks || shape.shape.closes || shape.shape.asks) return false;
  if (shape.isAnswered) return false;
  if (shape.shape.isCapitals || shape.bold || shape.filled) return !/[.!]$/.test(text) || shape.shape.words <= 8;
  return shape.shape.words <= 12 && !/[.!:;]$/.test(text);
}
function typicalOf(shapes) {
  const own2 = (shape) => !shape.isParent && !shape.shape.follows && !shape.idShape.remarks;
  const usable = shapes.filter((shape) => shape.text !== "" && !shape.isBanner && own2(shape));
  const listsTell = !shapes.every((shape) => shape.hasList);
  const locksTell = !shapes.every((shape) => shape.isOpen);
  const clear = usable.filter(
    ({ shape, hasList, isOpen }) => (shape.asks || shape.states || listsTell && hasList || locksTell && isOpen) && !shape.remarks
  );
  const sure = clear.length >= 3 ? clear : usable;
  const share = (holds) => sure.length === 0 ? 0 : sure.filter(holds).length / sure.length;
  const telling = (holds) => shapes.every(holds) ? null : share(holds);
  return {
    hasId: share((shape) => shape.idDepth !== null) >= 0.6,
    rarelyId: share((shape) => shape.idDepth !== null) < 0.3,
    idDepth: usualDepth(sure),
    bold: share((shape) => shape.bold),
    filled: share((shape) => shape.filled),
    lists: telling((shape) => shape.hasList),
    open: telling((shape) => shape.isOpen),
    cells: telling((shape) => shape.hasAnswerCell),
    answerFills: telling((shape) => shape.isAnswerFilled),
    asks: share((shape) => shape.shape.asks),
    answered: share((shape) => shape.isAnswered),
    idForms: new Set(sure.map((shape) => formOf2(shape.id)).filter((form) => /A.*9/.test(form)))
  };
}
function formOf2(id) {
  return id.replace(new RegExp("\\p{L}+", "gu"), "A").replace(/\d+/g, "9");
}
function usualDepth(shapes) {
  const depths = shapes.flatMap((shape) => shape.idDepth === null ? [] : [shape.idDepth]);
  for (const depth of [3, 2, 1, 0]) {
    if (depths.length >= 3 && depths.filter((other) => other >= depth).length >= 0.8 * depths.length) return depth;
  }
  return null;
}

// src/questionnaire/prompt-says-blank.ts
function promptSaysBlank(prompt) {
  const flat = normalise(prompt);
  return LEAVE.test(flat) && !FORBIDS_EMPTINESS.test(flat) && !DEPENDS.test(flat);
}
var LEAVE = /\b(?:leave (?:\S+ ){0,4}(?:blank|empty)|(?:must|should|to) (?:be left|stay|remain|be kept) (?:blank|empty)|do not (?:fill|answer|complete|enter|edit|write|respond)|not to be (?:filled|completed)|no (?:answer|response|entry) (?:is )?(?:required|needed|expected)|ne (?:pas|rien) (?:remplir|renseigner|completer|repondre|saisir|modifier|ecrire|inscrire)|laisser (?:\S+ ){0,4}(?:vide|vierge|blanc)|doit rester vide|aucune (?:reponse|saisie) (?:n'est )?(?:attendue|requise)|dejar (?:\S+ ){0,4}(?:en blanco|vacia|vacio)|no (?:rellenar|cumplimentar|completar|responder|modificar|escribir)|debe (?:quedar|permanecer) (?:en blanco|vacia|vacio))\b/;
var FORBIDS_EMPTINESS = /\b(?:(?:do not|don't|never|must not|not be) (?:be )?(?:leave|left) (?:\S+ ){0,4}(?:blank|empty)|ne (?:pas|jamais) laisser (?:\S+ ){0,4}(?:vide|vierge|blanc)|no dejar|nunca dejar)\b/;
var DEPENDS = /\b(?:if|unless|when|si|sauf|lorsque|salvo|cuando)\b/;

// src/questionnaire/read-question.ts
function readQuestion(input) {
  const { grid, row, columns } = input;
  const answerCell = answerCellOf(input);
  const comment = commentRefOf(input, answerCell);
  const ticks = ticksOf(grid, row.row, columns);
  const refs = [answerCell?.ref, comment, ...Object.values(ticks ?? {})].filter((ref) => typeof ref === "string");
  return {
    sheet: grid.sheet.name,
    row: row.row,
    id: row.id,
    text: row.text,
    section: input.section,
    help: columns.helps.map((column) => grid.shown(row.row, column)).filter((text) => text !== "").join("\n"),
    language: input.language,
    answerCell,
    commentCell: comment,
    ticks,
    existing: existingAt(grid, refs, input.placeholder),
    blocked: blockedAt(input, answerCell, ticks, comment)
  };
}
function answerCellOf({ grid, row, columns, lines, isTaken }) {
  const line = lines.find((entry2) => entry2.kind === "answerLine");
  const place = columns.answer !== null ? { row: row.row, column: columns.answer } : line ? besideLabel(grid, line, columns) : columns.isAnswerBelow && grid.text(row.row + 1, columns.question) === "" ? { row: row.row + 1, column: columns.question } : null;
  if (!place) return null;
  const top = topLeft(grid, place.row, place.column);
  const ref = cellRef(top.row, top.column);
  return isTaken(ref) ? null : { ref, choices: grid.choices(top.row, top.column) };
}
function commentRefOf({ grid, row, columns, lines, isTaken }, answer) {
  const line = lines.find((entry2) => entry2.kind === "commentLine");
  const place = columns.comment !== null ? { row: row.row, column: columns.comment } : line ? besideLabel(grid, line, columns) : null;
  if (!place) return null;
  const top = topLeft(grid, place.row, place.column);
  const ref = cellRef(top.row, top.column);
  return isTaken(ref) || ref === answer?.ref ? null : ref;
}
function besideLabel(grid, line, columns) {
  const label = line.lead?.column ?? columns.question;
  const right = (grid.merge(line.row, label)?.right ?? label) + 1;
  const column = columns.answer !== null && columns.answer >= right ? columns.answer : right;
  return grid.text(line.row, column) === "" || column === columns.answer ? { row: line.row, column } : null;
}
function ticksOf(grid, row, columns) {
  const entries = Object.entries(columns.ticks);
  if (entries.length === 0) return null;
  const refs = entries.map(([role, column]) => {
    const top = topLeft(grid, row, column);
    return [role, cellRef(top.row, top.column)];
  });
  return new Set(refs.map(([, ref]) => ref)).size === refs.length ? Object.fromEntries(refs) : null;
}
function existingAt(grid, refs, placeholder) {
  const existing = {};
  for (const ref of refs) {
    const text = grid.textAtRef(ref);
    if (text !== "" && text !== placeholder) existing[ref] = text;
  }
  return existing;
}
function blockedAt({ grid, row, locksTell }, answer, ticks, comment) {
  if (grid.isHiddenRow(row.row)) return "hidden";
  const ticked = Object.values(ticks ?? {});
  const refs = answer ? [answer.ref] : ticked.length > 0 ? ticked : comment ? [comment] : [];
  const cells2 = refs.map((ref) => grid.cellAtRef(ref));
  if (cells2.some((cell) => cell?.hasFormula)) return "formula";
  if (locksTell && refs.length > 0 && cells2.every((cell) => cell?.locked !== false)) return "locked";
  if (refs.length > 0 && refs.every((ref) => grid.promptsAtRef(ref).some(promptSaysBlank))) return "prompt";
  return null;
}
function topLeft(grid, row, column) {
  const merge2 = grid.merge(row, column);
  return merge2 ? { row: merge2.top, column: merge2.left } : { row, column };
}

// src/questionnaire/section-path.ts
function sectionTrail({ grid, columns, firstRow, titleOf: titleOf2, headerRow }) {
  const title = headerRow === null ? "" : titleOf2(headerRow);
  let isTitled = title === "";
  let open2 = [];
  let isAfterHeading = false;
  const carried = /* @__PURE__ */ new Map();
  return {
    pass(row) {
      if (!isTitled && row.row > (headerRow ?? 0)) {
        open2 = [{ text: title, look: "caption", depth: null }];
        isTitled = true;
      }
      if (row.kind === "question") isAfterHeading = false;
      const heading = headingOf(grid, row, columns, titleOf2);
      if (!heading) return;
      open2 = [...outerOf(open2, heading, isAfterHeading), heading];
      isAfterHeading = true;
      carried.clear();
    },
    at(row) {
      const groups2 = columns.sections.map((column) => groupAt(grid, row, column, firstRow, carried)).filter((text) => text !== "");
      return [...open2.map((heading) => heading.text), ...groups2];
    }
  };
}
function headingOf(grid, row, columns, titleOf2) {
  if (row.kind === "caption") {
    const title = titleOf2(row.row);
    return title === "" ? null : { text: title, look: "caption", depth: null };
  }
  if (row.kind !== "heading") return null;
  const text = row.text || row.lead?.text || "";
  if (text === "") return null;
  const number3 = /^\s*((?:\d+|[A-Z])(?:\.\d+)*)(?:[.):\s-]|$)/.exec(row.id || text)?.[1];
  const column = row.text === "" ? row.lead?.column ?? 0 : columns.question;
  const look = [
    row.kind,
    row.bold,
    row.filled,
    row.shape.isCapitals,
    grid.merge(row.row, column) !== null,
    column
  ].join();
  return { text, look, depth: number3 === void 0 ? null : number3.split(".").length };
}
function outerOf(open2, heading, isAfterHeading) {
  const level = open2.findIndex(
    (other) => other.depth !== null && heading.depth !== null ? other.depth >= heading.depth : other.look === heading.look
  );
  if (level >= 0) return open2.slice(0, level);
  return isAfterHeading || open2.every((other) => other.depth !== null && heading.depth !== null) ? open2 : open2.slice(0, 1);
}
function groupAt(grid, row, column, firstRow, carried) {
  const shown = grid.shown(row, column);
  if (shown !== "") carried.set(column, shown);
  else if (row === firstRow) carried.delete(column);
  return carried.get(column) ?? "";
}

// src/questionnaire/read-table.ts
function readTable(input) {
  const { context, located } = input;
  const { grid } = context;
  const rows = classifyRows({
    shapes: shapeRows(grid, [...located.rowsAbove, ...located.rows], located.columns, context.shapes),
    columns: located.columns,
    words: context.words,
    captionRows: located.captionRows,
    skipped: new Set(input.given?.skipRows ?? []),
    firstRow: input.given?.firstRow ?? 0,
    headerRow: located.header?.row ?? 0
  });
  const questions = readQuestions(input, rows);
  const first = questions[0];
  if (!first) return null;
  const table = {
    sheet: grid.sheet.name,
    headerRow: located.header?.row ?? null,
    firstRow: first.row,
    lastRow: questions.at(-1).row,
    columns: lettersOf3(located.columns, questions),
    ticks: ticksOf2(located.columns),
    vocabulary: vocabularyOf(input, questions),
    questions
  };
  return { located, rows, table, isAnswerWord: (text) => context.answerWords.has(normalise(text)) };
}
function readQuestions({ context, located, languageOf, usualLanguage: usualLanguage2 }, rows) {
  const { grid } = context;
  const { columns } = located;
  const asked = rows.filter((row) => row.kind === "question");
  const usual = usualLanguage2(asked.map((row) => row.text));
  const answers = answerColumns(columns);
  const locksTell = grid.locksTell && asked.some((row) => answers.some((column) => grid.isOpen(row.row, column)));
  const placeholder = placeholderOf(context, columns, asked);
  const firstRow = asked[0]?.row ?? 0;
  const trail = sectionTrail({
    ...{ grid, columns, firstRow },
    titleOf: (row) => titleOf(context, located, row),
    headerRow: located.captionRows.size > 0 ? located.header?.row ?? null : null
  });
  const isBare = !located.header || firstRow < located.header.row;
  const from = Math.max(isBare ? startOf(rows, firstRow) : 0, (grid.rows[0] ?? 0) + 1);
  const taken = /* @__PURE__ */ new Set();
  const questions = [];
  for (const [at, row] of rows.entries()) {
    if (row.row >= from) trail.pass(row);
    if (row.kind !== "question") continue;
    const question = readQuestion({
      ...{ grid, row, columns, placeholder, locksTell },
      lines: linesBelow(rows, at),
      section: trail.at(row.row),
      language: languageOf(row.text, usual),
      isTaken: (ref) => taken.has(ref)
    });
    if (question.answerCell) taken.add(question.answerCell.ref);
    if (question.commentCell) taken.add(question.commentCell);
    questions.push(question);
  }
  return questions;
}
function startOf(rows, firstRow) {
  const numbers = rows.map((row) => row.row);
  let start = firstRow;
  while (numbers.includes(start - 1)) start--;
  return start;
}
function titleOf({ grid, words: words2 }, { columns }, row) {
  const places = columns.id === null ? [columns.question] : [columns.question, columns.id];
  const texts = places.map((column) => grid.shown(row, column)).filter((text) => text !== "");
  const names = (text) => {
    const { id = 0, question = 0, section = 0 } = words2.rolesOf(text);
    return Math.max(id, question, section) >= 0.6;
  };
  return texts.find((text) => !names(text)) ?? "";
}
function linesBelow(rows, at) {
  const lines = [];
  for (const row of rows.slice(at + 1, at + 4)) {
    if (row.kind !== "answerLine" && row.kind !== "commentLine") break;
    lines.push(row);
  }
  return lines;
}
function vocabularyOf({ context, located }, questions) {
  const captions = Object.values(located.columns.ticks).map(
    (column) => located.header?.captions.find((caption) => caption.column === column)?.text ?? ""
  );
  const choices = questions.flatMap((question) => question.answerCell?.choices ?? []);
  const marks = questions.flatMap(
    (question) => Object.values(question.ticks ?? {}).flatMap((ref) => context.grid.choicesAtRef(ref))
  );
  return [.../* @__PURE__ */ new Set([...choices, ...marks, ...captions])].filter((word2) => word2.trim() !== "");
}
function lettersOf3(columns, questions) {
  const letters = {};
  const put = (role, column) => {
    if (column) letters[role] = columnLetters(column);
  };
  put("id", columns.id);
  put("section", columns.sections[0]);
  put("question", columns.question);
  put("answer", columns.answer);
  put("comment", columns.comment);
  put("help", columns.helps[0]);
  if (columns.id !== null && questions.every((question) => question.id === "")) delete letters.id;
  return letters;
}
function ticksOf2(columns) {
  const entries = Object.entries(columns.ticks);
  return entries.length === 0 ? null : Object.fromEntries(entries.map(([role, column]) => [role, columnLetters(column)]));
}

// src/questionnaire/sheet-grid.ts
var EMPTY_COLUMNS_KEPT = 8;
var SheetGrid = class {
  sheet;
  /** Numbers of the rows that show any text, ascending. */
  rows;
  lastColumn;
  /** True when the sheet is protected and at least one of its cells is not: then the lock says where answers belong. */
  locksTell;
  /** By row: a row is looked at for its language, as a header, as a question and beside its neighbours. */
  #texts = /* @__PURE__ */ new Map();
  constructor(sheet) {
    this.sheet = sheet;
    this.rows = sheet.rows.filter((row) => row.cells.some((cell) => cell.text.trim() !== "")).map((row) => row.number);
    this.lastColumn = lastColumnOf(sheet);
    this.locksTell = sheet.isProtected && sheet.rows.some((row) => row.cells.some((cell) => !cell.locked));
  }
  cell(row, column) {
    return cellAt(this.sheet, row, column);
  }
  row(row) {
    return rowAt(this.sheet, row);
  }
  /** The cell's own text, trimmed; "" for a cell that a merge covers. */
  text(row, column) {
    return this.isCovered(row, column) ? "" : this.cell(row, column)?.text.trim() ?? "";
  }
  /** The text a reader sees at this place: that of the merged area's top left cell when there is one. */
  shown(row, column) {
    const merge2 = this.merge(row, column);
    return (merge2 ? this.cell(merge2.top, merge2.left) : this.cell(row, column))?.text.trim() ?? "";
  }
  merge(row, column) {
    return this.sheet.merges.length === 0 ? null : mergeAt(this.sheet, row, column);
  }
  /** True when a merged area hides this cell: it is not the area's top left one. */
  isCovered(row, column) {
    const merge2 = this.merge(row, column);
    return merge2 !== null && (merge2.top !== row || merge2.left !== column);
  }
  choices(row, column) {
    return this.sheet.validations.length === 0 ? null : choicesAt(this.sheet, row, column);
  }
  /** True when the sheet's protection leaves this cell to be filled. */
  isOpen(row, column) {
    return this.locksTell && this.cell(row, column)?.locked === false;
  }
  isHiddenRow(row) {
    return this.row(row)?.hidden ?? false;
  }
  isHiddenColumn(column) {
    return this.sheet.hiddenColumns.some((area) => areaContains(area, area.top, column));
  }
  cellAtRef(ref) {
    const place = parseCellRef(ref);
    return place ? this.cell(place.row, place.column) : null;
  }
  textAtRef(ref) {
    return this.cellAtRef(ref)?.text.trim() ?? "";
  }
  choicesAtRef(ref) {
    const place = parseCellRef(ref);
    return (place && this.choices(place.row, place.column)) ?? [];
  }
  /** The input prompts shown when the cell is selected. */
  promptsAtRef(ref) {
    const place = parseCellRef(ref);
    if (!place) return [];
    const prompts = validationsAt(this.sheet, place.row, place.column).map((validation) => validation.prompt);
    return prompts.filter((prompt) => prompt !== "");
  }
  /** The row's texts by column, left to right, covered cells left out. */
  texts(row) {
    let texts = this.#texts.get(row);
    if (!texts) {
      texts = this.#readTexts(row);
      this.#texts.set(row, texts);
    }
    return texts;
  }
  #readTexts(row) {
    const texts = [];
    for (const { column, text } of this.row(row)?.cells ?? []) {
      const shown = text.trim();
      if (shown !== "" && !this.isCovered(row, column)) texts.push({ column, text: shown });
    }
    return texts;
  }
};
function lastColumnOf(sheet) {
  let written = 0;
  let styled = 0;
  for (const row of sheet.rows) {
    for (const cell of row.cells) {
      if (cell.column > styled) styled = cell.column;
      if (cell.column > written && cell.text.trim() !== "") written = cell.column;
    }
  }
  for (const validation of sheet.validations) {
    for (const area of validation.areas) if (area.left > styled) styled = area.left;
  }
  return Math.min(styled, written + EMPTY_COLUMNS_KEPT);
}

// src/questionnaire/table-findings.ts
function tableFindings(read2) {
  const { table, located } = read2;
  const { sheet, questions } = table;
  const headerRow = table.headerRow ?? table.firstRow;
  const at = (column) => ({ sheet, ref: cellRef(headerRow, column) });
  const findings = [];
  for (const note of located.columns.notes) {
    const caption = located.header?.captions.find((entry2) => entry2.column === (note.other ?? note.column))?.text ?? "";
    const args2 = { column: columnLetters(note.column), caption: caption.trim() };
    const severity = note.code === "severalAnswerColumns" || note.code === "answersElsewhere" ? "warning" : "note";
    findings.push({
      code: note.code,
      severity,
      place: at(note.other ?? note.column),
      args: note.other === null ? args2 : { ...args2, other: columnLetters(note.other) }
    });
  }
  const hasPlace2 = questions.some((question) => question.answerCell || question.ticks || question.commentCell);
  if (!hasPlace2)
    findings.push({
      code: "noAnswerColumn",
      severity: "error",
      place: { sheet },
      args: { questions: questions.length }
    });
  if (!located.header && !located.isGiven) {
    const args2 = { question: table.columns.question ?? "", answer: table.columns.answer ?? "" };
    findings.push({
      code: "noHeaderRow",
      severity: "note",
      place: { sheet, ref: `${table.columns.question}${table.firstRow}` },
      args: args2
    });
  }
  const answered = questions.filter((question) => answeredIn(question));
  if (answered.length > 0) {
    const place = { sheet, ref: Object.keys(answered[0].existing)[0] };
    findings.push({
      code: "answersAlreadyThere",
      severity: "note",
      place,
      args: { count: answered.length, questions: questions.length }
    });
  }
  return [...findings, ...blockedFindings(sheet, questions)];
}
function droppedFindings(dropped) {
  return dropped.map(({ read: read2, reason, original }) => ({
    code: "sheetNotAsked",
    severity: "note",
    place: { sheet: read2.table.sheet },
    args: { reason, questions: read2.table.questions.length, ...original === null ? {} : { original } }
  }));
}
function blockedFindings(sheet, questions) {
  const reasons = ["formula", "locked", "hidden", "prompt"];
  return reasons.flatMap((reason) => {
    const blocked = questions.filter((question) => question.blocked === reason);
    const first = blocked[0];
    if (!first) return [];
    const place = first.answerCell ? { sheet, ref: first.answerCell.ref } : { sheet };
    return [
      {
        code: "blockedRows",
        severity: "note",
        place,
        args: { reason, count: blocked.length, row: first.row }
      }
    ];
  });
}
function answeredIn(question) {
  const refs = [question.answerCell?.ref, ...Object.values(question.ticks ?? {})];
  return question.blocked !== "formula" && refs.some((ref) => ref !== void 0 && question.existing[ref] !== void 0);
}

// src/questionnaire/text-shape.ts
function shapeReader(languages) {
  const openers = languages.flatMap((language) => [
    ...language.cues.describe,
    ...language.cues.which,
    ...language.cues.howMany
  ]);
  const opens = opening([...openers.map(normalise), ...OPENERS]);
  const follows = opening(languages.flatMap((language) => language.cues.conditional.map(normalise)));
  return remember((text) => shapeOf(text, opens, follows));
}
function withoutNumber(text) {
  return text.replace(/^\s*(?:[A-Za-z]{0,4}[.\-_]?\d+(?:[.\-_]\w{1,3})*|[A-Za-z]|[ivxIVX]{1,4})?\s*[.):\-–•]+\s+/u, "");
}
var OPENERS = [
  ...["avez-vous", "disposez-vous", "etes-vous", "est-ce", "existe-t-il", "y a-t-il", "pouvez-vous", "utilisez-vous"],
  ...["fournir", "fournissez", "joindre", "joignez", "indiquer", "indiquez", "merci de decrire", "merci de preciser"],
  ...[
    "merci d'indiquer",
    "veuillez decrire",
    "veuillez preciser",
    "veuillez indiquer",
    "veuillez fournir",
    "mentionner"
  ],
  ...["do", "does", "did", "is", "are", "has", "have", "can", "could", "will", "would", "may", "how", "when", "why"],
  ...["provide", "please describe", "please provide", "please explain", "please specify", "please list", "specify"],
  ...["identify", "state", "name the", "confirm", "please confirm", "please indicate", "indicate", "attach"],
  ...[
    "tiene",
    "tienen",
    "dispone",
    "disponen",
    "cuenta con",
    "cuentan con",
    "existe",
    "existen",
    "realiza",
    "realizan"
  ],
  ...["adjunte", "facilite", "aporte", "proporcione", "por favor describa", "por favor indique"]
];
var OBLIGATION = /\b(?:shall|must|should|is required to|are required to|doit|doivent|devra|devront|est tenu|s'engage|debe|deben|debera|deberan|se compromete|tiene que)\b/;
var REMARK = new RegExp(
  `^(?:${[
    ...[
      "\\*",
      "nb\\b",
      "n\\.b",
      "nota\\b",
      "note\\s*(?:\\d\\s*)?[:\\-.]",
      "notes?\\s*:",
      "remarques?\\b",
      "important\\b",
      "attention\\b",
      "rappel\\b"
    ],
    ...[
      "ex(?:emple|ample)?s?\\b\\.?(?!\\p{L})",
      "ejemplos?\\b",
      "e\\.g",
      "p\\. ?ej",
      "instructions?\\b",
      "instrucciones\\b",
      "consignes?\\b"
    ],
    ...["questions? (?:\\S+ ){0,6}(?:below|only|above)\\b", "this (?:section|part|tab|sheet)\\b"],
    ...["ces? questions?\\b", "cette (?:section|partie|rubrique)\\b", "ce (?:chapitre|volet)\\b"],
    ...["est[ae]s? (?:seccion|apartado|bloque|preguntas)\\b", "importante\\b", "aviso\\b", "recuerde\\b"],
    ...[
      "(?:please )?(?:only )?(?:complete|fill|answer|return|tick|use the|do not|skip)\\b",
      "section to be completed",
      "if (?:you|your|the) .{3,60}(?:skip|go to|proceed)"
    ],
    ...[
      "(?:merci de |veuillez )?(?:remplir|completer|repondre|cocher|renseigner|ne pas)\\b",
      "(?:a|section a) (?:remplir|completer|renseigner)\\b"
    ],
    ...[
      "(?:por favor,? )?(?:cumplimentar?|complete|rellen[ae]r?|responda|conteste|marque|no rellen)",
      "legende\\b",
      "leyenda\\b",
      "legend\\b",
      "source\\s*:"
    ]
  ].join("|")})`,
  "u"
);
var ABOUT_QUESTIONS = new RegExp("^(?:(?:the|these)(?: \\p{L}+| \\d+){0,2} questions?\\b|les?(?: \\p{L}+| \\d+){0,2} questions? (?:ci-|suivantes?|portent)|las?(?: \\p{L}+| \\d+){0,2} preguntas?\\b)", "u");
var NAMES_QUESTIONS = /^(?:the|these|les?|las?) .*(?:question|pregunta)/;
var EXAMPLE = /^(?:exemple|example|ejemplo)s?(?:\s*\d*\s*[:\-–(]|$)/;
var CLOSING = /^(?:fin du|fin del|end of|signature\b|signed\b|date (?:et|and) sign|date\s*:|lieu et date|fait a\b|je soussigne|le soussigne|nous certifions|i (?:hereby )?(?:certify|declare|confirm that)|we (?:hereby )?(?:certify|declare)|declaration\b|declaracion\b|declar[oa]\b|el abajo firmante|firma(?:do)?\b|fecha (?:y|de) firma|fecha\s*:|lugar y fecha|nom et qualite|nom et fonction du signataire|nom du signataire|name and title|name of (?:the )?signatory|nombre del firmante|cachet\b|sello\b|(?:sous-?|sub-?)?total\b|score (?:global|total)|total score|overall score|puntuacion total|resultado\b|version \d|\(?c\) ?\d{4}|©)/;
function shapeOf(text, opens, follows) {
  const body = withoutNumber(text).trim();
  const flatText = normalise(text);
  const flat = body === text ? flatText : normalise(body);
  const words2 = flat.match(WORD4)?.length ?? 0;
  const isAside = /^\(.*\)\.?$/s.test(body);
  return {
    asks: !isAside && (/[?？](?:\s|["'»”)]|$)/.test(body) || body.startsWith("\xBF") || words2 >= 3 && opens(flat) || INVERSION.test(flat)),
    states: OBLIGATION.test(flat) || words2 >= 6 && /[.;]$/.test(body),
    remarks: isAside || REMARK.test(flat) || NAMES_QUESTIONS.test(flat) && ABOUT_QUESTIONS.test(flat),
    isExample: EXAMPLE.test(flat),
    closes: CLOSING.test(flat),
    follows: follows(flat),
    isCapitals: isInCapitals(body),
    words: words2,
    flat: flatText
  };
}
var WORD4 = /[\p{L}\p{N}][^ ]*/gu;
var INVERSION = new RegExp("-(?<=\\p{L}-)(?:t-)?(?:vous|ils?|elles?|on)\\b", "u");
function isInCapitals(text) {
  if (/[a-z]/.test(text)) return false;
  const letters = text.replace(/[^\p{L}]/gu, "");
  return letters.length >= 3 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
}
function opening(phrases) {
  const byFirstWord = /* @__PURE__ */ new Map();
  for (const phrase of phrases) {
    const first = firstWordOf(phrase);
    const alike = byFirstWord.get(first);
    if (alike) alike.add(phrase);
    else byFirstWord.set(first, /* @__PURE__ */ new Set([phrase]));
  }
  return (text) => {
    for (const phrase of byFirstWord.get(firstWordOf(text)) ?? [])
      if (text.startsWith(phrase) && !new RegExp("^\\p{L}", "u").test(text.slice(phrase.length))) return true;
    return false;
  };
}
function firstWordOf(text) {
  return new RegExp("^\\p{L}*", "u").exec(text)[0];
}

// src/questionnaire/find-questions.ts
function findQuestions(workbook, languages, mapping = { tables: [] }) {
  checkMapping(workbook, mapping);
  const grids = workbook.sheets.map((sheet) => new SheetGrid(sheet));
  const scoresOf = languageReader(languages);
  const main = mainLanguage2(grids, languages, scoresOf);
  const reading = {
    ...{ languages, scoresOf },
    words: headerWords(languages, main),
    shapes: shapeReader(languages),
    answerWords: answerWordsOf(languages)
  };
  const read2 = grids.flatMap((grid) => readSheet({ grid, ...reading }, main, mapping));
  const { kept, dropped } = dropMirrors(read2);
  const order = new Map(workbook.sheets.map((sheet, index) => [sheet.name, index]));
  const tables = [...kept].sort((one, other) => order.get(one.table.sheet) - order.get(other.table.sheet));
  const reasons = new Map(dropped.map((entry2) => [entry2.read.table.sheet, entry2.reason]));
  const asked = new Set(tables.map((entry2) => entry2.table.sheet));
  const findings = [...tables.flatMap(tableFindings), ...droppedFindings(dropped)];
  if (tables.length === 0)
    findings.push({ code: "noQuestions", severity: "error", place: {}, args: { sheets: workbook.sheets.length } });
  return {
    tables: tables.map((entry2) => entry2.table),
    sheets: grids.map((grid) => {
      const sheet = grid.sheet.name;
      if (asked.has(sheet)) return { sheet, role: "questions", because: ["questions"] };
      const reason = reasons.get(sheet);
      return reason ? { sheet, role: "reference", because: [reason] } : classifySheet(workbook, grid, ["noQuestions"]);
    }),
    findings
  };
}
function readSheet(context, main, mapping) {
  const { sheet } = context.grid;
  const named = mapping.tables.filter((entry2) => entry2.sheet === sheet.name);
  const anywhere = mapping.tables.find((entry2) => entry2.sheet === null) ?? null;
  const isNamedOnly = mapping.tables.some((entry2) => entry2.sheet !== null);
  if (named.length === 0 && (isNamedOnly || sheet.visibility !== "visible")) return [];
  const entries = named.length > 0 ? named : [anywhere];
  return entries.flatMap((given) => readMapped(context, main, given, named.length > 0));
}
function readMapped(context, main, given, isNamed2) {
  const { scoresOf } = context;
  const isAside = !isNamed2 && asideOf(context.grid.sheet.name) !== null;
  const read2 = (located2) => readTable({
    ...{ context, located: located2, given },
    languageOf: (text, usual) => languageOfQuestion(text, scoresOf, usual),
    usualLanguage: (texts) => usualLanguage(texts, scoresOf, () => main)
  });
  const trusted = (table) => table !== null && isTrusted(table, isAside);
  const headed = locateTables(context, given).map(read2).filter(trusted);
  const isPlain2 = headed.some((table) => table.located.isGiven || (table.located.header?.score ?? 0) >= PLAIN_HEADER);
  if (isPlain2) return headed;
  const located = locateWithoutHeader(context, given);
  const bare = [located && read2(located)].filter(trusted);
  const asked = new Set(bare.flatMap((table) => table.table.questions.map((question) => question.row)));
  return headed.length > 0 && !headed.some((table) => asked.has(table.located.header?.row ?? 0)) ? headed : bare;
}
function mainLanguage2(grids, languages, scoresOf) {
  const texts = sampleTexts(grids);
  const sentences = texts.filter((text) => text.length >= 20);
  return usualLanguage(sentences, scoresOf, () => {
    let best = languages[0]?.code ?? "";
    const known4 = knownWords(texts, languages);
    for (const [code, count] of known4) if (count > (known4.get(best) ?? 0)) best = code;
    return best;
  });
}
function sampleTexts(grids) {
  const texts = [];
  for (const grid of grids) {
    if (grid.sheet.visibility !== "visible") continue;
    for (const row of grid.rows.slice(0, 200)) {
      for (const entry2 of grid.texts(row)) texts.push(entry2.text);
    }
  }
  return texts.slice(0, 1500);
}
function checkMapping(workbook, mapping) {
  for (const entry2 of mapping.tables) {
    if (entry2.sheet !== null && !workbook.sheets.some((sheet) => sheet.name === entry2.sheet)) {
      const sheets = workbook.sheets.map((sheet) => sheet.name).join(", ");
      throw new UserError("unknownSheet", { sheet: entry2.sheet }, { sheet: entry2.sheet, sheets });
    }
    for (const letters of [...Object.values(entry2.columns ?? {}), ...Object.values(entry2.ticks ?? {})]) {
      if (Number.isNaN(columnNumber(letters))) {
        throw new UserError("unknownColumn", entry2.sheet === null ? {} : { sheet: entry2.sheet }, { column: letters });
      }
    }
  }
}

// src/record/build-record.ts
function buildRecord(run) {
  const rows = run.answers.map(toRow);
  return {
    format: "vouch.record/1",
    tool: { name: "vouch", version: run.toolVersion },
    input: run.input,
    output: run.output,
    knowledgeBase: run.knowledgeBase,
    options: run.options,
    tables: run.tables.map(toTable),
    rows,
    summary: summarise(rows.map((row) => row.flag))
  };
}
function summarise(flags) {
  const count = (flag) => flags.filter((other) => other === flag).length;
  return {
    questions: flags.length,
    high: count("high"),
    medium: count("medium"),
    low: count("low"),
    none: count("none")
  };
}
function toTable(table) {
  const { sheet, headerRow, firstRow, lastRow, columns, ticks, questions, added } = table;
  const found = { sheet, headerRow, firstRow, lastRow, questions: questions.length, columns };
  return { ...found, ...ticks ? { ticks } : {}, ...added ? { added } : {} };
}
function toRow(answer) {
  const { question } = answer;
  return {
    sheet: question.sheet,
    row: question.row,
    id: question.id,
    section: question.section.join(" / "),
    question: question.text,
    language: question.language,
    flag: answer.flag,
    confidence: rounded(answer.confidence),
    control: answer.control,
    answer: answer.reply,
    written: answer.written,
    proposed: answer.proposed,
    decision: settledBeforehand(answer),
    reasons: answer.reasons,
    candidates: answer.candidates.map((match) => ({ control: match.control, confidence: rounded(match.confidence) })),
    topic: answer.topic,
    cells: cellsOf(answer)
  };
}
function cellsOf({ question }) {
  const refs = [question.answerCell?.ref, ...Object.values(question.ticks ?? {}), question.commentCell];
  return refs.filter((ref) => typeof ref === "string");
}
function settledBeforehand({ question, reasons }) {
  if (question.blocked) return { by: "layout", how: "notAsked", answer: null, comment: null };
  if (!reasons.some((reason) => reason.code === "ALREADY_ANSWERED")) return null;
  return { by: "input", how: "kept", answer: Object.values(question.existing).join(" / "), comment: null };
}
function rounded(probability) {
  return Math.round(probability * 1e3) / 1e3;
}

// src/record/parse-decisions.ts
var entry = object({
  sheet: string2(),
  row: number2().int().positive(),
  how: _enum(["accepted", "changed", "skipped", "notApplicable"]),
  by: string2().min(1),
  answer: string2().nullable().default(null),
  comment: string2().nullable().default(null)
});
var decisionsFile = object({ decisions: array(entry) });

// src/record/parse-record.ts
var reply = _enum(["yes", "no", "limited", "notApplicable", "planned", "value"]);
var cells = record(string2(), union([string2(), number2()]));
var args = record(string2(), union([string2(), number2()]));
var digest = looseObject({ file: string2(), sha256: string2() });
var decision = looseObject({
  by: string2(),
  how: _enum(["accepted", "changed", "skipped", "notApplicable", "kept", "notAsked", "filled"]),
  answer: string2().nullable(),
  comment: string2().nullable()
});
var recordSchema = looseObject({
  format: literal("vouch.record/1"),
  tool: looseObject({ name: literal("vouch"), version: string2() }),
  input: digest,
  output: digest,
  knowledgeBase: looseObject({ name: string2(), digest: string2(), controls: number2() }),
  options: record(string2(), union([string2(), number2(), boolean2()])).default({}),
  tables: array(
    looseObject({
      sheet: string2(),
      headerRow: number2().nullable(),
      firstRow: number2(),
      lastRow: number2(),
      questions: number2(),
      columns: record(string2(), string2()),
      ticks: record(string2(), string2()).optional(),
      added: cells.optional()
    })
  ),
  rows: array(
    looseObject({
      sheet: string2(),
      row: number2(),
      id: string2(),
      section: string2(),
      question: string2(),
      language: string2(),
      flag: _enum(["high", "medium", "low", "none"]),
      confidence: number2(),
      control: string2().nullable(),
      answer: reply.nullable(),
      written: cells,
      proposed: cells,
      decision: decision.nullable(),
      reasons: array(looseObject({ code: string2(), args })),
      candidates: array(looseObject({ control: string2(), confidence: number2() })),
      topic: string2().nullable().default(null),
      cells: array(string2()).default([])
    })
  ),
  summary: looseObject({
    questions: number2(),
    high: number2(),
    medium: number2(),
    low: number2(),
    none: number2()
  })
});
function parseRecord(text, file) {
  let data;
  try {
    data = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    throw new UserError("notARecord", { file }, { found: text.slice(0, 40).trim() });
  }
  const result = recordSchema.safeParse(data);
  if (result.success) return result.data;
  const issue2 = result.error.issues[0];
  throw new UserError("notARecord", { file }, { found: issue2 ? issue2.path.join(".") : "" });
}

// src/record/print-record.ts
function printRecord(record2) {
  return `${JSON.stringify(record2, null, 2)}
`;
}

// src/matching/compile-topics.ts
function compileTopics(topics, lexicon) {
  const numbers = /* @__PURE__ */ new Map();
  const codes = [...lexicon.languages.keys()].sort();
  const entries = [];
  topics.forEach((topic, position) => {
    for (const { code, text, inverted, neutral } of textsOf(topic)) {
      const language = codes.indexOf(code);
      if (language < 0) continue;
      const terms = lexicon.termsOf(text, code).map(({ key }) => {
        const known4 = numbers.get(key) ?? numbers.size;
        numbers.set(key, known4);
        return known4;
      });
      const denies = isNegated(text, lexicon.languages.get(code));
      if (terms.length > 0)
        entries.push(
          position,
          8 * language + 4 * Number(neutral) + 2 * Number(denies) + Number(inverted),
          terms.length,
          ...terms.sort((a2, b) => a2 - b)
        );
    }
  });
  const heads = topics.map(({ id, name, scope, asks }) => ({ id, name, scope, asks }));
  return { topics: heads, terms: [...numbers.keys()], codes, entries };
}
function* textsOf(topic) {
  for (const [code, text] of Object.entries(topic.name)) yield { code, text, inverted: false, neutral: false };
  for (const [code, list] of Object.entries(topic.terms)) {
    for (const text of list) yield { code, text, inverted: false, neutral: true };
  }
  for (const [code, list] of Object.entries(topic.phrasings)) {
    for (const text of list) yield { code, text, inverted: false, neutral: false };
  }
  for (const [code, list] of Object.entries(topic.inverted)) {
    for (const text of list) yield { code, text, inverted: true, neutral: false };
  }
}

// src/matching/confidence.ts
var EVIDENCE_NAMES = [
  "mass",
  "margin",
  "nearest",
  "explained",
  "unbroken",
  "subjects",
  "core",
  "direct",
  "trust",
  "clear",
  "accord"
];
function confidenceOf(evidences, model) {
  return 1 / (1 + Math.exp(-(model.slope * logitOf(evidences, model) + model.shift)));
}
function logitOf(evidences, model) {
  return EVIDENCE_NAMES.reduce((logit, name) => logit + model.weights[name] * evidences[name], model.bias);
}

// src/matching/near-scopes.ts
var NEAR_SCOPES = {
  // "Your company" says whom one asks, not what about: it fits everything but what is somebody else's.
  vendor: ["vendor", "staff", "product", "customer"],
  staff: ["staff", "vendor", "end-users"],
  platform: ["platform", "vendor", "product", "customer", "data-centre", "provider", "end-users"],
  internal: ["internal", "staff", "vendor"],
  premises: ["premises", "staff", "vendor", "customer"],
  "data-centre": ["data-centre", "platform", "provider", "customer"],
  provider: ["provider", "platform", "data-centre", "customer"],
  product: ["product", "vendor", "end-users", "customer", "platform"],
  "end-users": ["end-users", "vendor", "product", "customer"],
  customer: ["customer", "end-users", "product", "vendor", "provider"]
};

// src/matching/rank-topics.ts
var WORTH_COMPARING = 0.5;
var NOT_OF_PROVIDER = 0.25;
function rankTopics(asked, index, weights) {
  const found = nearestEntries(asked, index);
  let top = 0;
  for (const { nearest } of found.values()) top = Math.max(top, nearest);
  const likelihoodOf = likelihoods(asked, index);
  const ranked = [];
  for (const [topic, { nearest, straight, inverse }] of found) {
    const likelihood = likelihoodOf(topic);
    if (nearest < top * WORTH_COMPARING) continue;
    const foreign = asked.providers.length > 0 && index.topics[topic].scope !== "provider" ? NOT_OF_PROVIDER : 0;
    const score = weights.nearest * nearest + weights.likelihood * likelihood - foreign;
    ranked.push({ topic, score, nearest, straight, inverse, likelihood });
  }
  return ranked.sort((a2, b) => b.score - a2.score || a2.topic - b.topic);
}
function nearestEntries(asked, index) {
  const { dot, entryTopic, entryKind, entryNorm, postings } = index;
  const met = [];
  for (const { term, weight } of asked.terms) {
    if (term < 0) continue;
    const product = weight * index.weights[term];
    const end = index.postingStart[term + 1];
    for (let at = index.postingStart[term]; at < end; at++) {
      const entry2 = postings[at];
      if (dot[entry2] === 0) met.push(entry2);
      dot[entry2] += product;
    }
  }
  const found = /* @__PURE__ */ new Map();
  let topic = -1;
  let known4 = { nearest: 0, straight: 0, inverse: 0 };
  for (const entry2 of met) {
    const cosine = dot[entry2] / (asked.norm * entryNorm[entry2]);
    dot[entry2] = 0;
    if (entryTopic[entry2] !== topic) {
      topic = entryTopic[entry2];
      const before = found.get(topic);
      known4 = before ?? { nearest: 0, straight: 0, inverse: 0 };
      if (!before) found.set(topic, known4);
    }
    if (cosine > known4.nearest) known4.nearest = cosine;
    const kind = entryKind[entry2];
    if ((kind & 4) !== 0 || (kind & 2) !== 0 !== asked.negated) continue;
    if ((kind & 1) === 0) {
      if (cosine > known4.straight) known4.straight = cosine;
    } else if (cosine > known4.inverse) known4.inverse = cosine;
  }
  return found;
}
var LIKELIHOOD_SCALE = 4;
function likelihoods(asked, index) {
  const { logs } = index;
  let count = 0;
  for (const { term, share, own: own2 } of asked.terms) {
    if (own2) count += share;
    if (term < 0) continue;
    const lift2 = index.liftOf(term);
    for (let at = 0; at < lift2.topics.length; at++) logs[lift2.topics[at]] += share * lift2.logs[at];
  }
  return (topic) => {
    const sum2 = logs[topic];
    logs[topic] = 0;
    return count === 0 ? 0 : sum2 / (count * LIKELIHOOD_SCALE);
  };
}
function coreShare(asked, index, topic) {
  const affinity2 = index.affinityOf(topic);
  let shared = 0;
  for (const { term, own: own2 } of asked.terms) {
    const share = term < 0 ? 0 : affinity2.get(term) ?? 0;
    if (share >= CHARACTERISTIC) shared += index.weights[term] * share * (own2 ? 1 : 0.5);
  }
  return shared / coreWeight(index, affinity2);
}
var CHARACTERISTIC = 0.3;
var coreWeights = /* @__PURE__ */ new WeakMap();
function coreWeight(index, affinity2) {
  let known4 = coreWeights.get(affinity2);
  if (known4 === void 0) {
    let sum2 = 0;
    for (const [term, share] of affinity2) if (share >= CHARACTERISTIC) sum2 += index.weights[term] * share;
    known4 = Math.max(sum2, 1);
    coreWeights.set(affinity2, known4);
  }
  return known4;
}

// src/matching/weigh-terms.ts
var BRACKETS = 0.5;
var FOLLOW_UP = 0.35;
var SECTION = 0.3;
var HELP = 0.15;
function weighTerms(asked, lexicon) {
  const terms = /* @__PURE__ */ new Map();
  const add = (text, share) => {
    for (const term of lexicon.termsOf(text, asked.language)) {
      const known4 = terms.get(term.key);
      if (!known4 || known4.share < share) terms.set(term.key, { ...term, share });
    }
  };
  const { main, brackets, followUp } = splitQuestion(
    asked.text,
    lexicon.languages.get(asked.language)?.cues.conditional ?? []
  );
  add(main, 1);
  for (const remark of brackets) add(remark, isName(remark) ? 1 : BRACKETS);
  add(followUp, FOLLOW_UP);
  for (const heading of asked.section) add(heading, SECTION);
  add(asked.help, HELP);
  return [...terms.values()];
}
function splitQuestion(text, conditional) {
  const brackets = [];
  const open2 = text.replace(/\(([^()]*)\)/g, (_whole, inner) => {
    brackets.push(inner);
    return " ";
  });
  const sentences = open2.split(/(?<=[?!.;])\s+|\n+/).filter((sentence2) => new RegExp("\\p{L}", "u").test(sentence2));
  const main = [];
  const followUp = [];
  for (const sentence2 of sentences) {
    const follows = main.length > 0 && findExpressions(sentence2, conditional).length > 0;
    (follows ? followUp : main).push(sentence2);
  }
  return {
    main: main.join(" ") || text,
    brackets: main.length > 0 ? brackets : [],
    followUp: followUp.join(" ")
  };
}
function isName(remark) {
  return remark.trim().split(/\s+/).length <= 3 && new RegExp("\\p{Lu}{2}|\\d", "u").test(remark);
}

// src/matching/read-question.ts
var OWN_SHARE = 0.34;
var NAME_SHARE = 0.15;
function readQuestion2(asked, lexicon, index, names) {
  const language = lexicon.languages.get(asked.language);
  const providers = [...names.providers].filter(([, pattern]) => pattern.test(asked.text)).map(([name]) => name);
  const text = [...names.providers.values()].reduce(withoutNames, withoutNames(asked.text, names.own));
  const strangers = properNames(text);
  const terms = weighTerms({ ...asked, text, help: withoutNames(asked.help, names.own) }, lexicon).map((term) => {
    const number3 = index.terms.get(term.key) ?? -1;
    const own2 = term.share >= OWN_SHARE;
    const named = number3 < 0 && strangers.has(term.words) ? NAME_SHARE : 1;
    const rarity = number3 >= 0 ? index.weights[number3] : index.unknownWeight * named;
    return { term: number3, key: term.key, words: term.words, share: term.share, weight: rarity * term.share, own: own2 };
  }).filter((term) => term.own || term.term >= 0);
  return {
    text: asked.text,
    language: asked.language,
    terms,
    clauses: language ? readClauses(text, language, terms, lexicon) : [],
    providers,
    norm: Math.sqrt(terms.reduce((sum2, term) => sum2 + term.weight ** 2, 0)),
    total: terms.reduce((sum2, term) => sum2 + (term.own ? term.weight : 0), 0),
    cues: language ? findCues(text, language) : {},
    scopes: language ? findScopes(text, language) : [],
    negated: language ? isNegated(splitQuestion(text, language.cues.conditional).main, language) : false,
    figures: language ? readFigures(text, language) : []
  };
}
function readClauses(text, language, terms, lexicon) {
  const { main } = splitQuestion(text, language.cues.conditional);
  const own2 = new Map(terms.filter((term) => term.own).map((term) => [term.key, term]));
  return splitClauses(main, language.cues.joins).map((clause) => lexicon.termsOf(clause, language.code).flatMap((term) => own2.get(term.key) ?? [])).filter((clause) => clause.length > 0);
}

// src/matching/link-controls.ts
var PROPOSE_AT = 0.8;
var BESIDE = 0.9;
var NEARBY = 0.65;
var PROPOSED_TRUST = 0.85;
function linkControls(base, index, lexicon, weights) {
  const names = {
    own: namePattern(base.vendorNames),
    providers: new Map(
      // By name, so that the order in which a file lists them shows nowhere.
      Object.entries(base.providers).sort(([a2], [b]) => a2 < b ? -1 : 1).map(([name, spellings]) => [name, namePattern([name, ...spellings])])
    )
  };
  const byTopic = /* @__PURE__ */ new Map();
  for (const control of base.controls) {
    const confirmed = control.topics.length > 0 || control.touches.length > 0;
    for (const [topic, link] of confirmed ? confirmedLinks(control, index) : proposeLinks(control, index, lexicon, weights, names)) {
      byTopic.set(topic, [...byTopic.get(topic) ?? [], link]);
    }
  }
  for (const links of byTopic.values()) {
    links.sort(
      (a2, b) => Number(b.settles) - Number(a2.settles) || b.trust - a2.trust || (a2.control < b.control ? -1 : 1)
    );
  }
  const controls = new Map(base.controls.map((control) => [control.id, control]));
  const vocabularyOf2 = rememberPairs((id, code) => {
    const { label, comment } = controls.get(id);
    if (!(code in label || code in comment)) return /* @__PURE__ */ new Set();
    const text = `${label[code] ?? ""}. ${comment[code] ?? ""}`;
    return new Set(lexicon.termsOf(text, code).map((term) => term.key));
  });
  const holders = /* @__PURE__ */ new Map();
  return {
    controls,
    byTopic,
    ids: base.controls.map((control) => control.id),
    met: new Float64Array(base.controls.length),
    vocabularyOf: vocabularyOf2,
    holdersOf: (code) => {
      let known4 = holders.get(code);
      if (!known4) {
        known4 = holdersIn(base.controls, code, vocabularyOf2);
        holders.set(code, known4);
      }
      return known4;
    },
    figuresOf: rememberPairs((id, code) => figuresIn(controls.get(id), code, lexicon)),
    learnt: base.controls.flatMap(
      (control) => Object.entries(control.phrasings).flatMap(
        ([code, texts]) => texts.map((text) => ({
          control: control.id,
          terms: new Set(lexicon.termsOf(text, code).map((term) => term.key)),
          negated: deniesIn(text, code, lexicon),
          numbers: unreadNumbers(text, []).join(" ")
        }))
      )
    ),
    names
  };
}
function confirmedLinks(control, index) {
  const links = [];
  for (const { topic, inverted } of control.topics) {
    const at = index.position.get(topic);
    if (at !== void 0) links.push([at, { control: control.id, settles: true, inverted, trust: 1 }]);
  }
  for (const topic of control.touches) {
    const at = index.position.get(topic);
    if (at !== void 0) links.push([at, { control: control.id, settles: false, inverted: false, trust: 1 }]);
  }
  return links;
}
function proposeLinks(control, index, lexicon, weights, names) {
  const best = /* @__PURE__ */ new Map();
  for (const language of Object.keys(control.label)) {
    const label = { text: control.label[language], section: [], help: control.comment[language] ?? "", language };
    const asked = readQuestion2(label, lexicon, index, names);
    for (const found of rankTopics(asked, index, weights).slice(0, 6)) {
      const inverted = found.inverse > found.straight;
      if (found.score > (best.get(found.topic)?.score ?? 0)) best.set(found.topic, { score: found.score, inverted });
    }
  }
  const ranked = [...best].sort(([a2, x], [b, y]) => y.score - x.score || a2 - b);
  const top = ranked[0]?.[1].score ?? 0;
  if (top < PROPOSE_AT) return [];
  return ranked.filter(([, found]) => found.score >= top * NEARBY).map(([topic, found]) => {
    const settles = found.score >= top * BESIDE && mayAnswer(control, index.topics[topic]);
    return [topic, { control: control.id, settles, inverted: settles && found.inverted, trust: PROPOSED_TRUST }];
  });
}
function mayAnswer(control, topic) {
  if (topic.asks === "policy") return false;
  if (topic.scope === "provider" !== (control.about === "provider")) return false;
  return (NEAR_SCOPES[control.about] ?? []).includes(topic.scope);
}
function holdersIn(controls, code, vocabularyOf2) {
  const holders = /* @__PURE__ */ new Map();
  for (const [at, { id, label, comment }] of controls.entries()) {
    const own2 = code in label || code in comment ? code : Object.keys(label)[0] ?? Object.keys(comment)[0];
    if (own2 === void 0) continue;
    for (const term of vocabularyOf2(id, own2)) {
      const list = holders.get(term);
      if (list) list.push(at);
      else holders.set(term, [at]);
    }
  }
  return holders;
}
function figuresIn({ comment, status }, code, lexicon) {
  const language = lexicon.languages.get(code);
  if (!language) return [];
  return readFigures(`${comment[code] ?? ""} ${status.kind === "value" ? status.text : ""}`, language);
}
function rememberPairs(compute) {
  const known4 = /* @__PURE__ */ new Map();
  return (control, code) => {
    let ofLanguage = known4.get(code);
    if (!ofLanguage) {
      ofLanguage = /* @__PURE__ */ new Map();
      known4.set(code, ofLanguage);
    }
    let value = ofLanguage.get(control);
    if (value === void 0) {
      value = compute(control, code);
      ofLanguage.set(control, value);
    }
    return value;
  };
}
function deniesIn(text, code, lexicon) {
  const language = lexicon.languages.get(code);
  return language !== void 0 && isNegated(text, language);
}

// src/matching/clause-apart.ts
var OWN_WEIGHT = 0.25;
var MET = 0.34;
function clauseApart(clauses, isMet) {
  if (clauses.length < 2) return null;
  const weigh2 = (terms) => terms.reduce((sum2, term) => sum2 + term.weight, 0);
  const total = clauses.reduce((sum2, clause) => sum2 + weigh2(clause), 0);
  const apart = clauses.filter(
    (clause) => weigh2(clause) >= OWN_WEIGHT * total && weigh2(clause.filter(isMet)) < MET * weigh2(clause)
  );
  const [heaviest] = apart.sort((a2, b) => weigh2(b) - weigh2(a2));
  return heaviest ? heaviest.map((term) => term.words).join(" ") : null;
}

// src/matching/compare-figures.ts
function compareFigures(asked, stated) {
  const comparable = stated.filter((figure) => sameKind(asked, figure));
  if (comparable.length === 0) return null;
  if (comparable.every((figure) => meets(asked, figure))) return "yes";
  const isRange = new Set(comparable.map((figure) => figure.amount)).size > 1;
  return isRange ? "unsettled" : "no";
}
function sameKind(asked, stated) {
  if (asked.sense === "size") return stated.sense === "size" && asked.unit === stated.unit;
  return asked.sense === stated.sense;
}
function meets(asked, stated) {
  const shorterIsBetter = asked.sense === "period" || asked.sense === "delay";
  if (asked.bound === "exactly") {
    if (asked.sense === "period") return stated.amount <= asked.amount;
    return asked.amount === stated.amount;
  }
  const wantsMore = asked.sense === "period" ? asked.bound === "atMost" : asked.bound === "atLeast";
  if (asked.sense === "period" && asked.bound === "atMost") return stated.amount <= asked.amount;
  if (asked.amount === stated.amount) return true;
  return wantsMore && !(shorterIsBetter && asked.bound === "atLeast") ? stated.amount >= asked.amount : stated.amount <= asked.amount;
}

// src/matching/find-guards.ts
function findGuards(candidacy, index, lexicon) {
  const guards = [];
  const add = (code, args2 = {}) => guards.push({ code, args: args2 });
  const { asked, topic, control } = candidacy;
  const said2 = (cue) => unexplainedCue(cue, candidacy, index, lexicon);
  if (candidacy.inverted) add("NEGATED", { settles: "inverted" });
  const turns = said2("inversion");
  if (turns !== null && !candidacy.inverted || !isDirectionClear(candidacy, index))
    add("NEGATED", { words: turns ?? "" });
  else if (deniesTwice(asked)) add("NEGATED", { words: asked.cues.negation.join(", ") });
  const policy = said2("policy");
  if (policy !== null && topic.asks !== "policy") add("POLICY", { words: policy });
  const future = said2("future");
  if (future !== null) add("FORWARD_LOOKING", { words: future });
  if (startsConditional(asked)) add("CONDITIONAL", {});
  const strange = asked.providers.some((provider) => provider !== control.provider);
  if (strange) add("SCOPE", { asked: asked.providers.join(", "), stated: control.about });
  const foreign = strange ? null : foreignScope(asked, topic, control) ?? foreignSubject(candidacy, index, lexicon);
  if (foreign !== null) add("SCOPE", { asked: foreign, stated: control.about });
  guards.push(...thresholds(candidacy));
  const apart = clauseApart(asked.clauses, candidacy.isMet);
  if (apart !== null) add("COMPOUND", { parts: apart });
  if (asksForMore(candidacy, lexicon)) add("DETAIL", {});
  return guards;
}
function deniesTwice(asked) {
  return asked.negated && (asked.cues.negation ?? []).length > 1;
}
var NEAR_DIRECTION = 0.03;
var SUPPORT = 0.6;
function isDirectionClear({ asked, found, topic }, index) {
  const { nearest, straight, inverse } = found;
  if (Math.max(straight, inverse) < SUPPORT * nearest) return false;
  if (Math.abs(straight - inverse) < NEAR_DIRECTION) return false;
  const turning = index.turningOf(index.position.get(topic.id));
  return inverse > straight || asked.negated || !asked.terms.some((term) => term.own && turning.has(term.term) && term.key.startsWith("c:"));
}
function unexplainedCue(cue, { asked, topic }, index, lexicon) {
  const affinity2 = index.affinityOf(index.position.get(topic.id));
  for (const expression of asked.cues[cue] ?? []) {
    const terms = lexicon.termsOf(expression, asked.language);
    const usual = terms.length > 0 && terms.every((term) => affinity2.has(index.terms.get(term.key) ?? -1));
    if (!usual) return expression;
  }
  return null;
}
var QUESTION_WORD = "c:q-";
function asksForMore({ asked, asks, topic, control, isMet }, lexicon) {
  const own2 = asked.terms.filter((term) => term.own && lexicon.isSubject(term.key));
  if (own2.some((term) => term.key.startsWith(QUESTION_WORD) && !isMet(term))) return true;
  if (control.status.kind !== "position" || topic.asks !== "position") return false;
  return asks === "value" || asks === "description" && own2.length < 2;
}
function startsConditional(asked) {
  const start = asked.text.trim().toLowerCase();
  return (asked.cues.conditional ?? []).some((expression) => start.startsWith(expression));
}
var AT_HOME = 0.35;
function foreignSubject({ asked, topic, control, isMet }, index, lexicon) {
  for (const term of asked.terms) {
    if (!term.own || term.term < 0 || !lexicon.isSubject(term.key) || isMet(term)) continue;
    const shares = index.scopesOf(term.term);
    const near = [.../* @__PURE__ */ new Set([topic.scope, ...NEAR_SCOPES[control.about] ?? []])];
    if (near.reduce((sum2, scope) => sum2 + (shares.get(scope) ?? 0), 0) >= AT_HOME) continue;
    return [...shares].sort(([a2, x], [b, y]) => y - x || (a2 < b ? -1 : 1))[0][0];
  }
  return null;
}
function foreignScope(asked, topic, control) {
  if (control.about === "provider" && (asked.cues.self ?? []).length > 0) return "vendor";
  if (asked.scopes.length === 0) return null;
  const fits = (scope) => (NEAR_SCOPES[control.about] ?? []).includes(scope) || scope === topic.scope;
  return asked.scopes.some(fits) ? null : asked.scopes[0];
}
function thresholds({ asked, statedFigures, otherFigures, topic, inverted }) {
  const unread = unreadNumbers(asked.text, asked.figures);
  if (unread.length > 0) return [{ code: "THRESHOLD", args: { asked: unread.join(", ") } }];
  if (asked.figures.length === 0) return [];
  const settles = topic.asks === "description" || inverted ? null : judgeFigures(asked.figures, statedFigures);
  const args2 = { asked: asked.figures.map((figure) => `${figure.value} ${figure.unit}`).join(", ") };
  const contested = otherFigures.some((figures) => ![settles, null].includes(judgeFigures(asked.figures, figures)));
  return [
    {
      code: "THRESHOLD",
      args: settles === null || contested ? args2 : { ...args2, settles, ...settles === "no" ? HELD : {} }
    }
  ];
}
var HELD = { holds: "shortfall" };
function judgeFigures(asked, stated) {
  const verdicts = asked.map((figure) => compareFigures(figure, stated));
  if (verdicts.includes("no")) return "no";
  return verdicts.every((verdict) => verdict === "yes") ? "yes" : null;
}

// src/matching/question-kind.ts
var OPENING = 60;
var SENTENCE = 2;
function questionKind(text, cues2, words2) {
  const opening2 = text.trim().slice(0, OPENING);
  const opens = (cue) => findExpressions(opening2, cues2[cue]).length > 0;
  if (opens("howMany")) return "value";
  if (opens("describe")) return "description";
  if (opens("which")) return "value";
  if (text.includes("?") && opens("yesNo")) return "position";
  return words2 >= SENTENCE && findExpressions(text, cues2.states).length > 0 ? "position" : null;
}

// src/matching/rank-controls.ts
var TEMPERATURE = 0.12;
var DEPTH = 12;
var DIRECT_SHARE = 0.35;
function topicMasses(ranked) {
  const top = ranked.slice(0, DEPTH);
  const best = top[0]?.score ?? 0;
  const powers = top.map((topic) => Math.exp((topic.score - best) / TEMPERATURE));
  const sum2 = powers.reduce((a2, b) => a2 + b, 0);
  return powers.map((power) => power / sum2);
}
var NAMED2 = 0.5;
function rankControls(asked, ranked, knowledge) {
  const ways = waysTo(asked, ranked, knowledge);
  const named = new Set(asked.providers);
  const controls = [];
  const shares = directShares(asked, ways, knowledge);
  const repeats2 = nearestLearnt(asked, knowledge);
  for (const id of /* @__PURE__ */ new Set([...ways.keys(), ...shares.keys(), ...repeats2.keys()])) {
    const way = ways.get(id);
    const direct = shares.get(id) ?? 0;
    const learnt = repeats2.get(id) ?? 0;
    if (!way && direct < WORTH_A_LOOK && learnt === 0) continue;
    const control = knowledge.controls.get(id);
    const mass = way?.mass ?? 0;
    const meant = control.provider !== null && named.has(control.provider) ? NAMED2 : 0;
    const other = named.size > 0 && meant === 0 ? NAMED2 : 0;
    const touches = way && !way.link.settles ? 0.02 : 0;
    const score = mass + DIRECT_SHARE * direct + learnt + meant - other - touches;
    controls.push({
      control: id,
      score,
      topic: way?.topic ?? null,
      link: way?.link ?? null,
      mass,
      settled: way?.settled ?? 0,
      direct,
      learnt
    });
  }
  return controls.sort((a2, b) => b.score - a2.score || (a2.control < b.control ? -1 : 1));
}
function waysTo(asked, ranked, knowledge) {
  const ways = /* @__PURE__ */ new Map();
  topicMasses(ranked).forEach((mass, at) => {
    const topic = ranked[at];
    const links = knowledge.byTopic.get(topic.topic) ?? [];
    for (const found of links) {
      const link = isMeant(found, links, asked, knowledge) ? { ...found, settles: true } : found;
      const known4 = ways.get(link.control);
      const settled = (known4?.settled ?? 0) + (link.settles ? mass : 0);
      const total = (known4?.mass ?? 0) + mass;
      const first = known4 && (known4.link.settles || !link.settles || settled < total - settled) ? known4 : { topic, link };
      ways.set(link.control, { topic: first.topic, link: first.link, mass: total, settled });
    }
  });
  return ways;
}
function isMeant(link, links, asked, { controls }) {
  const provider = controls.get(link.control).provider;
  if (link.settles || provider === null || !asked.providers.includes(provider)) return false;
  return links.some((other) => other.settles && controls.get(other.control).provider !== null);
}
var WORTH_A_LOOK = 0.3;
function directShares(asked, ways, knowledge) {
  const shares = /* @__PURE__ */ new Map();
  if (asked.total === 0) return shares;
  const { met, ids } = knowledge;
  const holders = knowledge.holdersOf(asked.language);
  const lists = asked.terms.map((term) => term.own ? holders.get(term.key) ?? [] : []);
  for (const [at, list] of lists.entries()) {
    const { weight } = asked.terms[at];
    for (const control of list) met[control] += weight;
  }
  for (const list of lists) {
    for (const control of list) {
      const share = met[control] / asked.total;
      met[control] = 0;
      if (share >= WORTH_A_LOOK || share > 0 && ways.has(ids[control])) shares.set(ids[control], share);
    }
  }
  return shares;
}
var REPEAT = 0.75;
function nearestLearnt(asked, knowledge) {
  const best = /* @__PURE__ */ new Map();
  if (knowledge.learnt.length === 0) return best;
  const own2 = new Set(asked.terms.filter((term) => term.own).map((term) => term.key));
  const numbers = unreadNumbers(asked.text, []).join(" ");
  for (const { control, terms, negated, numbers: taught } of knowledge.learnt) {
    if (negated !== asked.negated || taught !== numbers) continue;
    if (Math.min(own2.size, terms.size) < REPEAT * Math.max(own2.size, terms.size)) continue;
    let shared = 0;
    for (const key of terms) if (own2.has(key)) shared++;
    const near = shared / (own2.size + terms.size - shared || 1);
    if (near >= REPEAT) best.set(control, Math.max(best.get(control) ?? 0, near));
  }
  return best;
}

// src/matching/match-question.ts
var MOST = 5;
var LEARNT_CONFIDENCE = 0.95;
var LEVEL = 0.08;
function matchQuestion(text, matcher) {
  const { index, knowledge, lexicon } = matcher;
  const asked = readQuestion2(text, lexicon, index, knowledge.names);
  const language = lexicon.languages.get(asked.language);
  const asks = language ? questionKind(asked.text, language.cues, asked.terms.filter((term) => term.own).length) : null;
  const topics = rankTopics(asked, index, matcher.topicWeights);
  const controls = rankControls(asked, topics, knowledge);
  const candidates = controls.slice(0, MOST).map((ranked, at) => {
    const guards = at === 0 ? guardsFor(ranked, controls, asked, asks, matcher) : [];
    return { match: toMatch(ranked, guards, topics, asked, matcher), guards };
  });
  return {
    matches: neverSurer(candidates.map((candidate) => candidate.match)),
    topics: topics.slice(0, MOST).map((topic) => ({
      topic: index.topics[topic.topic].id,
      score: topic.score,
      inverted: topic.inverse > topic.straight
    })),
    guards: candidates[0]?.guards ?? [],
    asks
  };
}
function neverSurer(matches) {
  let least = 1;
  return matches.map((match) => {
    least = Math.min(least, match.confidence);
    return { ...match, confidence: least };
  });
}
function toMatch(ranked, guards, topics, asked, matcher) {
  const evidences = evidencesFor(ranked, guards, topics, asked, matcher);
  const isRepeat = ranked.learnt === 1;
  const settles = isRepeat || (ranked.link?.settles ?? false);
  const fitted = confidenceOf(evidences, matcher.confidence);
  const confidence = isRepeat ? Math.max(fitted, LEARNT_CONFIDENCE) : fitted;
  const { met, unmet } = wordsMet(ranked, asked, matcher);
  return {
    control: ranked.control,
    score: ranked.score,
    // What only touches a topic is right as a hint, hardly ever as an answer.
    confidence: settles ? confidence : confidence * 0.3,
    topic: ranked.topic ? matcher.index.topics[ranked.topic.topic].id : null,
    settles,
    inverted: isInverted(ranked),
    evidence: { met, unmet, figures: { ...evidences } }
  };
}
function evidencesFor(ranked, guards, topics, asked, matcher) {
  const topic = ranked.topic;
  const rival = topics.find(
    (other) => !matcher.knowledge.byTopic.get(other.topic)?.some((link) => link.settles && link.control === ranked.control)
  );
  const gap = topic ? topic.score - (rival?.score ?? 0) : 0;
  const subjects = subjectsMet(ranked, asked, matcher);
  const clear = guards.some((guard) => guard.args.settles === void 0 || guard.args.holds !== void 0) ? 0 : 1;
  return {
    mass: ranked.settled,
    margin: Math.max(0, Math.min(1, gap / WIDE_GAP)),
    nearest: topic?.nearest ?? 0,
    explained: explainedByBoth(ranked, asked, matcher),
    unbroken: 1 - heaviestUnmet(ranked, asked, matcher),
    subjects,
    core: topic ? Math.min(1, coreShare(asked, matcher.index, topic.topic)) : 0,
    direct: ranked.direct,
    trust: ranked.link?.trust ?? 0,
    clear,
    accord: ranked.settled * subjects ** 2 * clear
  };
}
var WIDE_GAP = 0.6;
var HOME_SHARE = 0.32;
function subjectsMet(ranked, asked, matcher) {
  let all = 0;
  let met = 0;
  for (const term of asked.terms) {
    if (!term.own || !matcher.lexicon.isSubject(term.key)) continue;
    all += term.weight;
    met += term.weight * Math.min(1, shareMet(ranked, term.term, term.key, asked, matcher) / HOME_SHARE);
  }
  return all === 0 ? 0 : met / all;
}
function heaviestUnmet(ranked, asked, matcher) {
  let unmet = 0;
  let heaviest = 0;
  for (const term of asked.terms) {
    if (!term.own) continue;
    heaviest = Math.max(heaviest, term.weight);
    if (shareMet(ranked, term.term, term.key, asked, matcher) === 0) unmet = Math.max(unmet, term.weight);
  }
  return heaviest === 0 ? 1 : unmet / heaviest;
}
function explainedByBoth(ranked, asked, matcher) {
  if (asked.total === 0) return 0;
  let met = 0;
  for (const term of asked.terms)
    if (term.own) met += term.weight * shareMet(ranked, term.term, term.key, asked, matcher);
  return met / asked.total;
}
function shareMet(ranked, term, key, asked, matcher) {
  const affinity2 = ranked.topic ? matcher.index.affinityOf(ranked.topic.topic).get(term) ?? 0 : 0;
  const own2 = matcher.knowledge.vocabularyOf(ranked.control, asked.language).has(key);
  return Math.max(Math.sqrt(affinity2), own2 ? 0.8 : 0);
}
function wordsMet(ranked, asked, matcher) {
  const own2 = asked.terms.filter((term) => term.own).sort((a2, b) => b.weight - a2.weight);
  const isMet = (term) => shareMet(ranked, term.term, term.key, asked, matcher) > 0;
  return {
    met: own2.filter(isMet).map((term) => term.words),
    unmet: own2.filter((term) => !isMet(term)).map((term) => term.words)
  };
}
function isInverted(ranked) {
  const asksInverse = ranked.topic !== null && ranked.topic.inverse > ranked.topic.straight;
  return asksInverse !== (ranked.link?.inverted ?? false);
}
function guardsFor(best, all, asked, asks, matcher) {
  const control = matcher.knowledge.controls.get(best.control);
  if (!best.topic) return [];
  const topic = matcher.index.topics[best.topic.topic];
  const statedFigures = matcher.knowledge.figuresOf(control.id, asked.language);
  const otherFigures = (matcher.knowledge.byTopic.get(best.topic.topic) ?? []).filter((link) => link.control !== best.control).map((link) => matcher.knowledge.figuresOf(link.control, asked.language));
  const isMet = (term) => shareMet(best, term.term, term.key, asked, matcher) >= HOME_SHARE;
  const candidacy = {
    asked,
    asks,
    topic,
    control,
    found: best.topic,
    inverted: isInverted(best),
    statedFigures,
    otherFigures,
    isMet
  };
  const guards = findGuards(candidacy, matcher.index, matcher.lexicon);
  const rival = all.find((other) => other !== best && best.score - other.score < LEVEL && other.link?.settles);
  if (rival && saysOtherwise(best, rival, matcher)) guards.push({ code: "TIE", args: { other: rival.control } });
  return guards;
}
function saysOtherwise(best, rival, matcher) {
  const [one, other] = [best, rival].map((ranked) => matcher.knowledge.controls.get(ranked.control).status);
  if (one?.kind === "value" || other?.kind === "value") return one?.kind !== other?.kind || best.topic !== rival.topic;
  return one.position !== other.position || isInverted(best) !== isInverted(rival);
}

// src/matching/model-weights.json
var model_weights_default = {
  bias: -4.2454,
  weights: {
    mass: 1.5521,
    margin: 0.2176,
    nearest: 0.6243,
    explained: 0.5739,
    unbroken: 0,
    subjects: 1.7,
    core: 1.0007,
    direct: 0.1863,
    trust: 21e-4,
    clear: 0.1701,
    accord: 2.2957
  },
  slope: 0.887,
  shift: 0.3922,
  fitted: {
    questionnaires: ["en", "es", "fr", "en-1", "fr-1", "fr-3", "ms365-fr", "vsaq-en"],
    rows: 203,
    right: 115,
    catalogueRows: 1925,
    logLoss: 0.4096,
    logLossOfConstant: 0.6843
  }
};

// src/matching/model-weights.ts
var TOPIC_WEIGHTS = { nearest: 0.7, likelihood: 1 };
var CONFIDENCE_MODEL = model_weights_default;

// src/matching/topic-index.ts
var UNKNOWN_SHARE = 0.3;
function buildTopicIndex(compiled) {
  const entries = readEntries(compiled);
  const weights = weighByRarity(entries, compiled.terms.length, compiled.topics.length);
  const postings = invert(entries, compiled.terms.length);
  const frequency = new Float64Array(compiled.terms.length);
  for (const term of entries.entryTerms) frequency[term] += 1 / entries.entryTerms.length;
  const entryNorm = new Float64Array(entries.entryTopic.length);
  for (let entry2 = 0; entry2 < entryNorm.length; entry2++) {
    let sum2 = 0;
    for (let at = entries.entryStart[entry2]; at < entries.entryStart[entry2 + 1]; at++)
      sum2 += weights[entries.entryTerms[at]] ** 2;
    entryNorm[entry2] = Math.sqrt(sum2);
  }
  return {
    ...entries,
    ...postings,
    entryNorm,
    dot: new Float64Array(entryNorm.length),
    logs: new Float64Array(compiled.topics.length),
    weights,
    topics: compiled.topics,
    position: new Map(compiled.topics.map((topic, at) => [topic.id, at])),
    terms: new Map(compiled.terms.map((key, at) => [key, at])),
    unknownWeight: UNKNOWN_SHARE * Math.log(1 + compiled.topics.length),
    affinityOf: remember2((topic) => affinity(topic, entries)),
    scopesOf: remember2((term) => scopeShares(term, entries.entryTopic, postings, compiled.topics)),
    turningOf: remember2((topic) => turningTerms(topic, entries)),
    liftOf: remember2((term) => lift(term, entries, postings, frequency[term]))
  };
}
function readEntries({ entries }) {
  let count = 0;
  let terms = 0;
  for (let at = 0; at < entries.length; at += 3 + entries[at + 2]) {
    count++;
    terms += entries[at + 2];
  }
  const entryTopic = new Int32Array(count);
  const entryKind = new Uint8Array(count);
  const entryStart = new Int32Array(count + 1);
  const entryTerms = new Int32Array(terms);
  let end = 0;
  for (let at = 0, entry2 = 0; at < entries.length; entry2++) {
    const length = entries[at + 2];
    entryTopic[entry2] = entries[at];
    entryKind[entry2] = entries[at + 1];
    for (let term = 0; term < length; term++) entryTerms[end++] = entries[at + 3 + term];
    entryStart[entry2 + 1] = end;
    at += 3 + length;
  }
  return { entryTopic, entryKind, entryStart, entryTerms };
}
function weighByRarity({ entryTopic, entryStart, entryTerms }, terms, topics) {
  const holders = new Int32Array(terms);
  const last2 = new Int32Array(terms).fill(-1);
  for (let entry2 = 0; entry2 < entryTopic.length; entry2++) {
    for (let at = entryStart[entry2]; at < entryStart[entry2 + 1]; at++) {
      const term = entryTerms[at];
      if (last2[term] !== entryTopic[entry2]) holders[term]++;
      last2[term] = entryTopic[entry2];
    }
  }
  return Float64Array.from(holders, (held) => Math.log(1 + (topics - held + 0.5) / (held + 0.5)));
}
function invert({ entryTopic, entryStart, entryTerms }, terms) {
  const postingStart = new Int32Array(terms + 1);
  for (const term of entryTerms) postingStart[term + 1]++;
  for (let term = 0; term < terms; term++) postingStart[term + 1] += postingStart[term];
  const next = postingStart.slice();
  const postings = new Int32Array(entryTerms.length);
  for (let entry2 = 0; entry2 < entryTopic.length; entry2++) {
    for (let at = entryStart[entry2]; at < entryStart[entry2 + 1]; at++) postings[next[entryTerms[at]]++] = entry2;
  }
  return { postingStart, postings };
}
function affinity(topic, { entryTopic, entryKind, entryStart, entryTerms }) {
  let from = lowerBound(entryTopic, topic);
  const counts = /* @__PURE__ */ new Map();
  for (; from < entryTopic.length && entryTopic[from] === topic; from++) {
    const language = entryKind[from] >> 3;
    const count = counts.get(language) ?? { entries: 0, terms: /* @__PURE__ */ new Map() };
    counts.set(language, count);
    count.entries++;
    for (let at = entryStart[from]; at < entryStart[from + 1]; at++)
      count.terms.set(entryTerms[at], (count.terms.get(entryTerms[at]) ?? 0) + 1);
  }
  const best = /* @__PURE__ */ new Map();
  for (const { entries, terms } of counts.values()) {
    for (const [term, count] of terms) best.set(term, Math.max(best.get(term) ?? 0, count / entries));
  }
  return best;
}
function scopeShares(term, entryTopic, { postingStart, postings }, topics) {
  const holders = /* @__PURE__ */ new Set();
  for (let at = postingStart[term]; at < postingStart[term + 1]; at++) holders.add(entryTopic[postings[at]]);
  const shares = /* @__PURE__ */ new Map();
  for (const topic of holders) {
    const { scope } = topics[topic];
    shares.set(scope, (shares.get(scope) ?? 0) + 1 / holders.size);
  }
  return shares;
}
var TOPIC_SHARE = 0.7;
function lift(term, { entryTopic, entryStart }, { postingStart, postings }, frequency) {
  const topics = [];
  const logs = [];
  const end = postingStart[term + 1];
  for (let at = postingStart[term]; at < end; ) {
    const topic = entryTopic[postings[at]];
    const length = entryStart[lowerBound(entryTopic, topic + 1)] - entryStart[lowerBound(entryTopic, topic)];
    let ratio = 0;
    for (; at < end && entryTopic[postings[at]] === topic; at++) ratio += 1 / (length * frequency);
    topics.push(topic);
    logs.push(Math.log(1 + TOPIC_SHARE / (1 - TOPIC_SHARE) * ratio));
  }
  return { topics: Int32Array.from(topics), logs: Float64Array.from(logs) };
}
function turningTerms(topic, { entryTopic, entryKind, entryStart, entryTerms }) {
  const straight = /* @__PURE__ */ new Set();
  const turned = /* @__PURE__ */ new Set();
  for (let entry2 = lowerBound(entryTopic, topic); entry2 < entryTopic.length && entryTopic[entry2] === topic; entry2++) {
    if ((entryKind[entry2] & 6) !== 0) continue;
    const side = (entryKind[entry2] & 1) === 1 ? turned : straight;
    for (let at = entryStart[entry2]; at < entryStart[entry2 + 1]; at++) side.add(entryTerms[at]);
  }
  for (const term of straight) turned.delete(term);
  return turned;
}
function lowerBound(sorted2, wanted2) {
  let low = 0;
  let high = sorted2.length;
  while (low < high) {
    const middle = low + high >> 1;
    if (sorted2[middle] < wanted2) low = middle + 1;
    else high = middle;
  }
  return low;
}
function remember2(compute) {
  const known4 = /* @__PURE__ */ new Map();
  return (key) => {
    let value = known4.get(key);
    if (value === void 0) {
      value = compute(key);
      known4.set(key, value);
    }
    return value;
  };
}

// src/pipeline/ask-question.ts
function askQuestion(text, knowledge, language) {
  const code = language ?? detectLanguage(text, knowledge.languages) ?? "en";
  return { reading: matchQuestion({ text, section: [], help: "", language: code }, knowledge.matcher), language: code };
}

// src/check/check-answers.ts
function checkAnswers(workbook, record2, options) {
  const findings = [];
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const undecided = [];
  let answered = 0;
  const rows = record2.rows.map((row) => {
    const sheet = sheets.get(row.sheet);
    const ref = questionRef(row, record2);
    const found = sheet ? textAt(sheet, ref) : "";
    if (!sheet || squash(found) !== squash(row.question)) {
      findings.push(finding("questionMoved", row.sheet, ref, { found: found.slice(0, 60) }));
      return row;
    }
    findings.push(...wordsNotAllowed(row, sheet));
    const decision2 = standingDecision(row, sheet) ?? decisionFromCells(row, sheet);
    if (decision2 !== null || stillStands(row, sheet)) answered++;
    else undecided.push(row);
    return decision2 === row.decision ? row : { ...row, decision: decision2 };
  });
  if (rows.length > 1 && findings.filter(({ code }) => code === "questionMoved").length === rows.length) {
    const stranger = {
      code: "recordOfAnother",
      severity: "error",
      place: {},
      args: { questions: rows.length }
    };
    return { findings: [stranger], record: record2, answered: 0, questions: rows.length };
  }
  findings.push(...openRows(undecided, record2, options));
  const share = rows.length === 0 ? 1 : answered / rows.length;
  if (share < options.minCoverage) {
    const args2 = { share: Math.floor(share * 100), least: Math.round(options.minCoverage * 100) };
    findings.push({ code: "underCoverage", severity: "error", place: {}, args: args2 });
  }
  return { findings, record: { ...record2, rows }, answered, questions: rows.length };
}
function questionRef(row, record2) {
  const ofSheet = record2.tables.filter((table2) => table2.sheet === row.sheet);
  const table = ofSheet.find(({ firstRow, lastRow }) => firstRow <= row.row && row.row <= lastRow) ?? ofSheet[0];
  return `${table?.columns.question ?? "A"}${row.row}`;
}
function standingDecision({ decision: decision2, cells: cells2 }, sheet) {
  if (decision2?.how !== "kept" || cells2.length === 0) return decision2;
  return cells2.some((ref) => said(sheet, ref) !== "") ? decision2 : null;
}
function stillStands({ written, cells: cells2 }, sheet) {
  const wrote = Object.keys(written).filter((ref) => written[ref] !== "");
  const answer = cells2.find((ref) => wrote.includes(ref)) ?? wrote[0];
  return answer !== void 0 && said(sheet, answer) !== "";
}
function decisionFromCells(row, sheet) {
  const changed2 = row.cells.filter((ref) => {
    const text = said(sheet, ref);
    return text !== "" && text !== tidy(String(row.written[ref] ?? ""));
  });
  if (changed2.length === 0) return null;
  const [answer = null, ...others] = changed2.map((ref) => said(sheet, ref));
  return { by: "workbook", how: "filled", answer, comment: others.join(" ") || null };
}
function openRows(undecided, record2, options) {
  const findings = [];
  for (const flag of ["medium", "low", "none"]) {
    const rows = undecided.filter((row) => row.flag === flag);
    const most = options.allowed[flag] ?? 0;
    if (rows.length <= most) continue;
    for (const row of rows) {
      const ref = row.cells[0] ?? questionRef(row, record2);
      findings.push(
        finding(flag === "none" ? "unanswered" : "undecided", row.sheet, ref, {
          flag,
          question: row.question.slice(0, 80)
        })
      );
    }
    if (most > 0)
      findings.push({ code: "overThreshold", severity: "error", place: {}, args: { flag, count: rows.length, most } });
  }
  for (const row of undecided.filter((open2) => open2.flag === "high")) {
    findings.push(
      finding("unanswered", row.sheet, row.cells[0] ?? questionRef(row, record2), {
        flag: "high",
        question: row.question.slice(0, 80)
      })
    );
  }
  return findings;
}
function wordsNotAllowed(row, sheet) {
  return row.cells.flatMap((ref) => {
    const place = parseCellRef(ref);
    const choices = place ? validationAt(sheet, place.row, place.column)?.choices ?? null : null;
    const text = textAt(sheet, ref);
    if (!choices || choices.length === 0 || text.trim() === "") return [];
    return choices.includes(text) ? [] : [finding("wordNotAllowed", row.sheet, ref, { found: text.slice(0, 60), expected: choices.join(", ") })];
  });
}
function textAt(sheet, ref) {
  const place = parseCellRef(ref);
  return place ? cellAt(sheet, place.row, place.column)?.text ?? "" : "";
}
function said(sheet, ref) {
  return tidy(textAt(sheet, ref));
}
function tidy(text) {
  return text.replace(/\r\n?/g, "\n").trim();
}
function squash(text) {
  return normalise(text).replace(/\s+/g, " ");
}
function finding(code, sheet, ref, args2) {
  return { code, severity: "error", place: { sheet, ref }, args: args2 };
}

// src/ooxml/ooxml-error.ts
var OoxmlError = class extends Error {
  code;
  args;
  constructor(code, args2 = {}) {
    super(code);
    this.name = "OoxmlError";
    this.code = code;
    this.args = args2;
  }
};

// src/ooxml/open-archive.ts
import { crc32, inflateRawSync } from "node:zlib";

// src/ooxml/file-kind.ts
import { isUtf8 } from "node:buffer";
var CFB = Buffer.from("d0cf11e0a1b11ae1", "hex");
function fileKind(file) {
  if (file.length === 0) return "emptyFile";
  if (file.subarray(0, 4).toString("latin1") === "PK") return "zip";
  if (file.subarray(0, 4).toString("latin1") === "PK") return "zip";
  if (file.subarray(0, 8).equals(CFB)) return compoundKind(file);
  if (file[0] === 9 && [0, 2, 4].includes(file[1]) && file[2] === 6) return "legacyXls";
  const head = file.subarray(0, 4096);
  if (head.subarray(0, 5).toString("latin1") === "%PDF-") return "pdfFile";
  return textKind(head, file);
}
function compoundKind(file) {
  if (hasStream(file, "EncryptedPackage")) return "passwordProtected";
  return hasStream(file, "Workbook") || hasStream(file, "Book") ? "legacyXls" : "notZip";
}
function hasStream(file, name) {
  const wanted2 = Buffer.from(`${name}\0`, "utf16le");
  for (let at = file.indexOf(wanted2); at !== -1; at = file.indexOf(wanted2, at + 2)) {
    if (at % 128 === 0) return true;
  }
  return false;
}
function textKind(head, file) {
  const isUtf16 = head[0] === 255 && head[1] === 254 || head[0] === 254 && head[1] === 255;
  if (isUtf16) return "textFile";
  const start = head.toString("latin1").replace(/^\xef\xbb\xbf/, "").trimStart().toLowerCase();
  if (start.startsWith("<!doctype html") || start.startsWith("<html") || start.startsWith("<table")) return "htmlFile";
  if (start.startsWith("<?xml") && start.includes("schemas-microsoft-com:office:spreadsheet")) return "xmlSpreadsheet";
  const isText = !head.includes(0) && (isUtf8(file) || head.every((byte) => byte >= 32 || [9, 10, 13].includes(byte)));
  return isText ? "textFile" : "notZip";
}

// src/ooxml/zip-directory.ts
var LOCAL = 67324752;
var CENTRAL = 33639248;
var END = 101010256;
var END64 = 101075792;
var LOCATOR64 = 117853008;
var END_SIZE = 22;
var LONGEST_COMMENT = 65535;
var MASK_32 = 4294967295;
var MASK_16 = 65535;
var ZIP64_EXTRA = 1;
function readDirectory(file) {
  const endRecord = findEndRecord(file);
  let count = file.readUInt16LE(endRecord + 10);
  let size = file.readUInt32LE(endRecord + 12);
  let start = file.readUInt32LE(endRecord + 16);
  if (file.readUInt16LE(endRecord + 4) !== 0 && file.readUInt16LE(endRecord + 4) !== MASK_16) throw damaged("split");
  const zip64 = findZip64Record(file, endRecord);
  if (zip64 !== null) {
    count = readUInt64(file, zip64 + 32);
    size = readUInt64(file, zip64 + 40);
    start = readUInt64(file, zip64 + 48);
  }
  const end = start + size;
  if (end > (zip64 ?? endRecord)) throw damaged("directory");
  const entries = [];
  let at = start;
  while (at < end && entries.length < count) {
    const entry2 = readEntry(file, at, end, start);
    entries.push(entry2);
    at += entry2.record.length;
  }
  if (entries.length !== count || at !== end) throw damaged("directory");
  checkNames(entries);
  checkOverlaps(entries, start);
  return { entries, start, end, zip64, endRecord };
}
function findEndRecord(file) {
  const lowest = Math.max(0, file.length - END_SIZE - LONGEST_COMMENT);
  for (let at = file.length - END_SIZE; at >= lowest; at--) {
    if (file.readUInt32LE(at) === END && at + END_SIZE + file.readUInt16LE(at + 20) <= file.length) return at;
  }
  throw new OoxmlError("zipTruncated");
}
function findZip64Record(file, endRecord) {
  const locator = endRecord - 20;
  if (locator < 0 || file.readUInt32LE(locator) !== LOCATOR64) return null;
  const at = readUInt64(file, locator + 8);
  if (at + 56 > locator || file.readUInt32LE(at) !== END64) throw damaged("zip64");
  return at;
}
function readEntry(file, at, end, directoryStart) {
  if (at + 46 > end || file.readUInt32LE(at) !== CENTRAL) throw damaged("directory");
  const nameLength = file.readUInt16LE(at + 28);
  const extraLength = file.readUInt16LE(at + 30);
  const length = 46 + nameLength + extraLength + file.readUInt16LE(at + 32);
  if (at + length > end) throw damaged("directory");
  const flags = file.readUInt16LE(at + 8);
  const rawName = file.subarray(at + 46, at + 46 + nameLength);
  const name = rawName.toString(flags & 2048 || isPlain(rawName) ? "utf8" : "latin1");
  const [size, compressedSize, localOffset] = readSizes(file, at, nameLength, extraLength);
  if (localOffset + 30 > directoryStart || file.readUInt32LE(localOffset) !== LOCAL) throw damaged(name);
  const localNameLength = file.readUInt16LE(localOffset + 26);
  const localName = file.subarray(localOffset + 30, localOffset + 30 + localNameLength);
  const method = file.readUInt16LE(at + 10);
  if (!localName.equals(rawName) || file.readUInt16LE(localOffset + 8) !== method) throw damaged(name);
  const dataOffset = localOffset + 30 + localNameLength + file.readUInt16LE(localOffset + 28);
  if (dataOffset + compressedSize > directoryStart) throw damaged(name);
  if (flags & 65) throw new OoxmlError("zipEncrypted", { part: name });
  return {
    name,
    key: name.replaceAll("\\", "/").toLowerCase(),
    flags,
    method,
    crc: file.readUInt32LE(at + 16),
    compressedSize,
    size,
    localOffset,
    dataOffset,
    record: file.subarray(at, at + length)
  };
}
function isPlain(name) {
  return name.every((byte) => byte < 128);
}
function readSizes(file, at, nameLength, extraLength) {
  const values = [
    file.readUInt32LE(at + 24),
    file.readUInt32LE(at + 20),
    file.readUInt32LE(at + 42)
  ];
  if (!values.includes(MASK_32)) return values;
  const extra = file.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength);
  const field = extraFields(extra).find(({ id }) => id === ZIP64_EXTRA);
  let offset = 0;
  for (const [position, value] of values.entries()) {
    if (value !== MASK_32) continue;
    if (!field || offset + 8 > field.data.length) throw damaged("zip64");
    values[position] = readUInt64(field.data, offset);
    offset += 8;
  }
  return values;
}
function extraFields(extra) {
  const fields = [];
  let at = 0;
  while (at < extra.length) {
    const end = at + 4 <= extra.length ? at + 4 + extra.readUInt16LE(at + 2) : extra.length + 1;
    if (end > extra.length) {
      fields.push({ id: -1, data: extra.subarray(at), raw: extra.subarray(at) });
      break;
    }
    fields.push({ id: extra.readUInt16LE(at), data: extra.subarray(at + 4, end), raw: extra.subarray(at, end) });
    at = end;
  }
  return fields;
}
function readUInt64(buffer, at) {
  const value = Number(buffer.readBigUInt64LE(at));
  if (!Number.isSafeInteger(value)) throw damaged("zip64");
  return value;
}
function checkNames(entries) {
  const seen = /* @__PURE__ */ new Set();
  for (const { name, key } of entries) {
    const climbs = key.split("/").includes("..");
    if (name === "" || key.startsWith("/") || climbs || /^[a-z]:/.test(key) || name.includes("\0")) {
      throw new OoxmlError("zipUnsafeName", { part: name });
    }
    if (seen.has(key)) throw new OoxmlError("zipDuplicateName", { part: name });
    seen.add(key);
  }
}
function checkOverlaps(entries, directoryStart) {
  const byOffset = [...entries].sort((one, other) => one.localOffset - other.localOffset);
  for (const [position, entry2] of byOffset.entries()) {
    const next = byOffset[position + 1]?.localOffset ?? directoryStart;
    if (entry2.dataOffset + entry2.compressedSize > next) throw damaged(entry2.name);
  }
}
function damaged(what) {
  return new OoxmlError("zipDamaged", { part: what });
}

// src/ooxml/open-archive.ts
var LARGEST_PART = 256 * 1024 * 1024;
var LARGEST_TOTAL = 512 * 1024 * 1024;
var HIGHEST_RATIO = 300;
var RATIO_COUNTS_FROM = 16 * 1024 * 1024;
var STORED = 0;
var DEFLATED = 8;
function openArchive(bytes) {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kind = fileKind(file);
  if (kind !== "zip") throw new OoxmlError(kind);
  const directory = readDirectory(file);
  const byKey2 = new Map(directory.entries.map((entry2) => [entry2.key, entry2]));
  let inflated = 0;
  function find2(name) {
    return byKey2.get(name.replaceAll("\\", "/").toLowerCase());
  }
  function read2(name) {
    const entry2 = find2(name);
    if (!entry2) throw new OoxmlError("partMissing", { part: name });
    inflated += entry2.size;
    const ratio = entry2.size / Math.max(1, entry2.compressedSize);
    const isBomb = entry2.size > RATIO_COUNTS_FROM && ratio > HIGHEST_RATIO;
    if (entry2.size > LARGEST_PART || inflated > LARGEST_TOTAL || isBomb) {
      throw new OoxmlError("zipTooLarge", { part: entry2.name, bytes: entry2.size });
    }
    const data = inflateEntry(file, entry2);
    if (data.length !== entry2.size) throw new OoxmlError("zipSize", { part: entry2.name });
    if (crc32(data) !== entry2.crc) throw new OoxmlError("zipChecksum", { part: entry2.name });
    return data;
  }
  return { file, directory, find: find2, read: read2 };
}
function inflateEntry(file, entry2) {
  const data = file.subarray(entry2.dataOffset, entry2.dataOffset + entry2.compressedSize);
  if (entry2.method === STORED) return data;
  if (entry2.method !== DEFLATED) throw new OoxmlError("zipMethod", { part: entry2.name, method: entry2.method });
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(1, entry2.size) });
  } catch (error2) {
    const isLonger = error2.code === "ERR_BUFFER_TOO_LARGE";
    throw new OoxmlError(isLonger ? "zipSize" : "zipDamaged", { part: entry2.name });
  }
}

// src/ooxml/part-text.ts
import { isAscii, isUtf8 as isUtf82 } from "node:buffer";
function decodePart(bytes, part) {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const encoding = encodingOf(buffer);
  const body = buffer.subarray(BOM_SIZE[encoding]);
  const text = decodeAs(body, encoding, part);
  const declared = /^<\?xml[^>]*?\sencoding\s*=\s*["']([^"']*)["']/.exec(text.slice(0, 200))?.[1]?.toLowerCase();
  const expected = encoding.startsWith("utf-8") ? ["utf-8", "utf8"] : ["utf-16", encoding.slice(0, 8)];
  if (declared !== void 0 && !expected.includes(declared)) {
    throw new OoxmlError("encodingUnknown", { part, encoding: declared });
  }
  return { text, encoding };
}
function encodePart({ text, encoding }) {
  if (encoding.startsWith("utf-8")) return Buffer.from(encoding === "utf-8-bom" ? `\uFEFF${text}` : text, "utf8");
  const wide = Buffer.from(encoding.endsWith("-bom") ? `\uFEFF${text}` : text, "utf16le");
  return encoding.startsWith("utf-16be") ? wide.swap16() : wide;
}
var BOM_SIZE = {
  "utf-8": 0,
  "utf-8-bom": 3,
  "utf-16le": 0,
  "utf-16le-bom": 2,
  "utf-16be": 0,
  "utf-16be-bom": 2
};
function encodingOf(buffer) {
  const [first, second, third] = buffer;
  if (first === 239 && second === 187 && third === 191) return "utf-8-bom";
  if (first === 255 && second === 254) return "utf-16le-bom";
  if (first === 254 && second === 255) return "utf-16be-bom";
  if (first === 60 && second === 0) return "utf-16le";
  if (first === 0 && second === 60) return "utf-16be";
  return "utf-8";
}
function decodeAs(body, encoding, part) {
  if (encoding.startsWith("utf-8")) {
    if (isAscii(body)) return body.toString("latin1");
    if (!isUtf82(body)) throw new OoxmlError("encodingBroken", { part });
    return body.toString("utf8");
  }
  if (body.length % 2 === 1) throw new OoxmlError("encodingBroken", { part });
  return encoding.startsWith("utf-16be") ? Buffer.from(body).swap16().toString("utf16le") : body.toString("utf16le");
}

// src/ooxml/xml-escape.ts
var ENTITIES = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };
var REFERENCE2 = /&(?:#(\d{1,7})|#x([0-9A-Fa-f]{1,6})|([A-Za-z]+));|&/g;
function unescapeXml(raw) {
  if (!raw.includes("&")) return raw;
  return raw.replace(REFERENCE2, (whole, decimal, hex, name) => {
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : null;
    if (code !== null && code <= 1114111) return String.fromCodePoint(code);
    const known4 = name === void 0 ? void 0 : ENTITIES[name];
    if (known4 === void 0) throw new OoxmlError("xmlMalformed", { found: whole });
    return known4;
  });
}
var TEXT_ESCAPES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;" };
var ATTRIBUTE_ESCAPES = {
  ...TEXT_ESCAPES,
  '"': "&quot;",
  "\n": "&#10;",
  "	": "&#9;"
};
function escapeText(text) {
  return text.replace(/[&<>\r]/g, (char) => TEXT_ESCAPES[char]);
}
function escapeAttribute(text) {
  return text.replace(/[&<>"\r\n\t]/g, (char) => ATTRIBUTE_ESCAPES[char]);
}

// src/ooxml/xml-attributes.ts
var TAB = 9;
var CARRIAGE_RETURN = 13;
var SPACE = 32;
var DOUBLE_QUOTE = 34;
var SINGLE_QUOTE = 39;
var SLASH = 47;
var EQUALS = 61;
var GREATER = 62;
function findAttribute(text, nameEnd, name) {
  let at = skipSpace(text, nameEnd);
  while (!isTagEnd(text, at)) {
    const end = attributeNameEnd(text, at);
    const valueStart = valueStartOf(text, end);
    const valueEnd = valueEndOf(text, valueStart);
    if (end - at === name.length && text.startsWith(name, at)) return attributeValue(text.slice(valueStart, valueEnd));
    at = skipSpace(text, valueEnd + 1);
  }
  return null;
}
function listAttributes(text, nameEnd) {
  const found = [];
  let start = nameEnd;
  let at = skipSpace(text, start);
  while (!isTagEnd(text, at)) {
    const end = attributeNameEnd(text, at);
    const valueStart = valueStartOf(text, end);
    const valueEnd = valueEndOf(text, valueStart);
    const value = attributeValue(text.slice(valueStart, valueEnd));
    found.push({ name: text.slice(at, end), value, start, valueStart, valueEnd, end: valueEnd + 1 });
    start = valueEnd + 1;
    at = skipSpace(text, start);
  }
  return found;
}
function skipSpace(text, start) {
  let at = start;
  while (isSpace(text.charCodeAt(at))) at++;
  return at;
}
function isSpace(code) {
  return code === SPACE || code >= TAB && code <= CARRIAGE_RETURN;
}
function isTagEnd(text, at) {
  const code = text.charCodeAt(at);
  return code === GREATER || code === SLASH;
}
function attributeNameEnd(text, start) {
  let at = start;
  let code = text.charCodeAt(at);
  while (code !== EQUALS && !isSpace(code) && code !== GREATER && !Number.isNaN(code)) code = text.charCodeAt(++at);
  return at;
}
function valueStartOf(text, nameEnd) {
  const equals = skipSpace(text, nameEnd);
  const quote = skipSpace(text, equals + 1);
  const code = text.charCodeAt(quote);
  const isQuoted2 = code === DOUBLE_QUOTE || code === SINGLE_QUOTE;
  if (text.charCodeAt(equals) !== EQUALS || !isQuoted2) throw new OoxmlError("xmlMalformed", { offset: nameEnd });
  return quote + 1;
}
function valueEndOf(text, valueStart) {
  const end = text.indexOf(text[valueStart - 1], valueStart);
  if (end === -1) throw new OoxmlError("xmlMalformed", { offset: valueStart });
  return end;
}
function attributeValue(raw) {
  return unescapeXml(/[\t\n\r]/.test(raw) ? raw.replace(/\r\n|[\t\n\r]/g, " ") : raw);
}

// src/ooxml/xml-cursor.ts
var DEEPEST2 = 256;
var BANG = 33;
var DOUBLE_QUOTE2 = 34;
var SINGLE_QUOTE2 = 39;
var SLASH2 = 47;
var COLON = 58;
var LESS = 60;
var GREATER2 = 62;
var QUESTION = 63;
var XmlCursor = class {
  text;
  kind = "text";
  start = 0;
  end = 0;
  /** Of the element's name with its prefix, for `open`, `empty` and `close`. */
  nameStart = 0;
  /** Past the prefix. */
  localStart = 0;
  nameEnd = 0;
  /** The element's own level, the root's being 1; for other tokens the level of the element around them. */
  depth = 0;
  #part;
  #level = 0;
  #hasRoot = false;
  #open = [];
  constructor(text, part = "") {
    this.text = text;
    this.#part = part;
  }
  /** The name without its prefix. */
  get name() {
    return this.text.slice(this.localStart, this.nameEnd);
  }
  /** "x:" or "". */
  get prefix() {
    return this.text.slice(this.nameStart, this.localStart);
  }
  get isElement() {
    return this.kind === "open" || this.kind === "empty";
  }
  get isEnd() {
    return this.kind === "close";
  }
  /** True when the element's name without its prefix is this one. */
  is(name) {
    return this.nameEnd - this.localStart === name.length && this.text.startsWith(name, this.localStart);
  }
  /** Moves to the next token; false at the end of the text, where `kind` is "end". */
  next() {
    const { text } = this;
    const start = this.end;
    this.start = start;
    this.depth = this.#level;
    if (start >= text.length) {
      if (this.#level > 0) throw this.#malformed();
      this.kind = "end";
      return false;
    }
    if (text.charCodeAt(start) !== LESS) {
      const end = text.indexOf("<", start);
      this.kind = "text";
      this.end = end === -1 ? text.length : end;
      if (this.#level === 0 && skipSpace(text, start) < this.end) throw this.#malformed();
      return true;
    }
    const code = text.charCodeAt(start + 1);
    if (code === SLASH2) this.#readClose(start);
    else if (code === BANG) this.#readBang(start);
    else if (code === QUESTION) this.#readUntil("instruction", "?>", start + 2);
    else this.#readOpen(start);
    return true;
  }
  /** Moves to the next element that begins, whatever its depth; false at the end. */
  nextElement() {
    while (this.next()) if (this.isElement) return true;
    return false;
  }
  /** From an element's start moves to its end tag; stays on an empty element. */
  skip() {
    if (!this.#isAt("open")) return;
    const level = this.depth;
    while (this.next()) if (this.kind === "close" && this.depth === level) return;
  }
  /**
   * From an element's start moves through its content: true on each child element, false once on the end tag (or at
   * once when empty). `level` is the parent's depth. Deeper elements are passed over, so call it again after reading.
   */
  nextChild(level) {
    if (this.depth === level && (this.#isAt("empty") || this.#isAt("close"))) return false;
    while (this.next()) {
      if (this.isElement && this.depth === level + 1) return true;
      if (this.kind === "close" && this.depth === level) return false;
    }
    return false;
  }
  /** Moves to the end of the text: what stands after the root must be well formed too. */
  finish() {
    while (this.next()) ;
  }
  /** From an element's start moves to its end tag; all character data inside, references resolved, line ends "\n". */
  readText() {
    if (!this.#isAt("open")) return "";
    const level = this.depth;
    let content = "";
    while (this.next()) {
      if (this.kind === "text") content += unescapeXml(normaliseLines(this.text.slice(this.start, this.end)));
      else if (this.kind === "cdata") content += normaliseLines(this.text.slice(this.start + 9, this.end - 3));
      else if (this.kind === "close" && this.depth === level) break;
    }
    return content;
  }
  /** The value of an attribute by its name as written; null when the element has none of that name. */
  attribute(name) {
    return findAttribute(this.text, this.nameEnd, name);
  }
  /** An attribute by its name without prefix, where the prefix may be any: relationship ids. */
  prefixedAttribute(localName) {
    return this.attributes().find(({ name }) => name.endsWith(`:${localName}`))?.value ?? null;
  }
  /** All attributes with their offsets, in order. */
  attributes() {
    return listAttributes(this.text, this.nameEnd);
  }
  /** Not inlined where it is used: `next()` changes `kind`, which the compiler's narrowing would not see. */
  #isAt(kind) {
    return this.kind === kind;
  }
  #readOpen(start) {
    const { text } = this;
    this.#readName(start + 1);
    let at = this.nameEnd;
    for (; ; ) {
      const code = text.charCodeAt(at);
      if (code === GREATER2) break;
      if (code === DOUBLE_QUOTE2 || code === SINGLE_QUOTE2) {
        at = text.indexOf(code === DOUBLE_QUOTE2 ? '"' : "'", at + 1);
        if (at === -1) throw this.#malformed();
      } else if (code === LESS || Number.isNaN(code)) throw this.#malformed();
      at++;
    }
    this.end = at + 1;
    if (this.#level === 0) {
      if (this.#hasRoot) throw this.#malformed();
      this.#hasRoot = true;
    }
    this.depth = this.#level + 1;
    if (text.charCodeAt(at - 1) === SLASH2) {
      this.kind = "empty";
      return;
    }
    this.kind = "open";
    if (this.#level >= DEEPEST2) throw new OoxmlError("xmlTooDeep", { part: this.#part });
    this.#open[this.#level * 2] = this.nameStart;
    this.#open[this.#level * 2 + 1] = this.nameEnd;
    this.#level++;
  }
  #readClose(start) {
    const { text } = this;
    this.#readName(start + 2);
    const end = skipSpace(text, this.nameEnd);
    if (text.charCodeAt(end) !== GREATER2 || this.#level === 0) throw this.#malformed();
    this.kind = "close";
    this.end = end + 1;
    this.depth = this.#level;
    this.#level--;
    const openStart = this.#open[this.#level * 2];
    const length = this.#open[this.#level * 2 + 1] - openStart;
    let at = 0;
    while (at < length && text.charCodeAt(openStart + at) === text.charCodeAt(this.nameStart + at)) at++;
    if (at < length || this.nameEnd - this.nameStart !== length) throw this.#malformed();
  }
  #readBang(start) {
    if (this.text.startsWith("<!--", start)) this.#readUntil("comment", "-->", start + 4);
    else if (this.text.startsWith("<![CDATA[", start)) this.#readUntil("cdata", "]]>", start + 9);
    else if (/^<!DOCTYPE/i.test(this.text.slice(start, start + 9))) {
      throw new OoxmlError("xmlDoctype", { part: this.#part });
    } else throw this.#malformed();
  }
  #readUntil(kind, close, from) {
    const end = this.text.indexOf(close, from);
    if (end === -1) throw this.#malformed();
    this.kind = kind;
    this.end = end + close.length;
  }
  #readName(start) {
    const { text } = this;
    let at = start;
    let localStart = start;
    for (; ; ) {
      const code = text.charCodeAt(at);
      if (code === COLON) localStart = at + 1;
      else if (isSpace(code) || code === GREATER2 || code === SLASH2 || code === LESS || Number.isNaN(code)) break;
      at++;
    }
    if (at === localStart) throw this.#malformed();
    this.nameStart = start;
    this.localStart = localStart;
    this.nameEnd = at;
  }
  #malformed() {
    return new OoxmlError("xmlMalformed", { part: this.#part, offset: this.start });
  }
};
function normaliseLines(raw) {
  return raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw;
}

// src/ooxml/open-package.ts
var CONTENT_TYPES = "[Content_Types].xml";
function openPackage(bytes) {
  const archive = openArchive(bytes);
  refuseOtherFormats(archive);
  const text = (part) => decodePart(archive.read(part), part);
  const has = (part) => archive.find(part) !== void 0;
  const contentTypes = readContentTypes(text(CONTENT_TYPES).text);
  function relationships(part) {
    const relationshipsPart = relationshipsPartOf(part);
    if (!has(relationshipsPart)) return [];
    return readRelationships(text(relationshipsPart).text, part, has);
  }
  const main = relationships("").find(({ type, isExternal }) => type === "officeDocument" && !isExternal);
  if (!main) throw new OoxmlError("notSpreadsheet");
  return { archive, mainPart: main.target, has, text, contentType: contentTypes, relationships };
}
function relationshipsPartOf(part) {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}
function refuseOtherFormats(archive) {
  if (archive.find(CONTENT_TYPES)) return;
  const isOpenDocument = archive.find("mimetype") !== void 0 && archive.find("content.xml") !== void 0;
  throw new OoxmlError(isOpenDocument ? "openDocument" : "notSpreadsheet");
}
function readContentTypes(text) {
  const overrides = /* @__PURE__ */ new Map();
  const defaults = /* @__PURE__ */ new Map();
  const cursor = new XmlCursor(text, CONTENT_TYPES);
  while (cursor.nextElement()) {
    const type = cursor.attribute("ContentType") ?? "";
    if (cursor.is("Override")) overrides.set(partKey(cursor.attribute("PartName") ?? ""), type);
    if (cursor.is("Default")) defaults.set((cursor.attribute("Extension") ?? "").toLowerCase(), type);
  }
  return (part) => {
    const key = partKey(part);
    return overrides.get(key) ?? defaults.get(key.slice(key.lastIndexOf(".") + 1)) ?? null;
  };
}
function partKey(part) {
  return part.replaceAll("\\", "/").replace(/^\//, "").toLowerCase();
}
function readRelationships(text, part, has) {
  const found = [];
  const cursor = new XmlCursor(text, relationshipsPartOf(part));
  while (cursor.nextElement()) {
    if (!cursor.is("Relationship")) continue;
    const fullType = cursor.attribute("Type") ?? "";
    const written = cursor.attribute("Target") ?? "";
    const isExternal = cursor.attribute("TargetMode") === "External";
    found.push({
      id: cursor.attribute("Id") ?? "",
      type: fullType.slice(fullType.lastIndexOf("/") + 1),
      fullType,
      target: isExternal ? written : resolveTarget(written, part, has),
      isExternal
    });
  }
  return found;
}
function resolveTarget(written, part, has) {
  const path = written.replaceAll("\\", "/").replace(/#.*$/, "");
  const base = path.startsWith("/") ? [] : part.split("/").slice(0, -1);
  const segments = [...base];
  for (const segment of path.split("/")) {
    if (segment === "..") segments.pop();
    else if (segment !== "." && segment !== "") segments.push(segment);
  }
  const target = segments.join("/");
  if (has(target) || !target.includes("%")) return target;
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

// src/ooxml/splice-archive.ts
import { crc32 as crc322, deflateRawSync } from "node:zlib";
var FIRST_DOS_DATE = 33;
var HAS_DESCRIPTOR = 8;
var UTF8_NAME = 2048;
function spliceArchive(archive, { replaced, added = [] }) {
  if (replaced.size === 0 && added.length === 0) return archive.file;
  const { file, directory } = archive;
  const changed2 = /* @__PURE__ */ new Map();
  for (const [name, bytes] of replaced) {
    const entry2 = archive.find(name);
    if (!entry2) throw new Error(`no entry ${name} to replace`);
    changed2.set(entry2, bytes);
  }
  const pieces = [];
  let length = 0;
  const put = (piece) => {
    pieces.push(piece);
    length += piece.length;
  };
  const byOffset = [...directory.entries].sort((one, other) => one.localOffset - other.localOffset);
  put(file.subarray(0, byOffset[0]?.localOffset ?? directory.start));
  const placed = /* @__PURE__ */ new Map();
  for (const [position, entry2] of byOffset.entries()) {
    const bytes = changed2.get(entry2);
    const packed = bytes ? pack(bytes, entry2.method) : null;
    placed.set(entry2, { entry: entry2, packed, offset: length });
    if (packed) {
      put(localHeader(file, entry2, packed));
      put(packed.data);
    } else {
      put(file.subarray(entry2.localOffset, byOffset[position + 1]?.localOffset ?? directory.start));
    }
  }
  const addedRecords = added.map(({ name, bytes }) => {
    const packed = pack(bytes, 8);
    const record2 = newCentralRecord(name, packed, length);
    put(newLocalHeader(name, packed));
    put(packed.data);
    return record2;
  });
  const start = length;
  for (const entry2 of directory.entries) put(centralRecord(placed.get(entry2)));
  for (const record2 of addedRecords) put(record2);
  put(endRecords(file, directory, { start, size: length - start, count: directory.entries.length + added.length }));
  return Buffer.concat(pieces);
}
function pack(bytes, method) {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isStored = method === 0;
  return { method: isStored ? 0 : 8, crc: crc322(raw), size: raw.length, data: isStored ? raw : deflateRawSync(raw) };
}
function localHeader(file, entry2, packed) {
  const at = entry2.localOffset;
  const nameEnd = at + 30 + file.readUInt16LE(at + 26);
  const extra = withoutZip64(file.subarray(nameEnd, nameEnd + file.readUInt16LE(at + 28)));
  const header = Buffer.concat([file.subarray(at, nameEnd), extra]);
  header.writeUInt16LE(header.readUInt16LE(6) & ~HAS_DESCRIPTOR, 6);
  header.writeUInt16LE(packed.method, 8);
  header.writeUInt32LE(packed.crc, 14);
  header.writeUInt32LE(packed.data.length, 18);
  header.writeUInt32LE(packed.size, 22);
  header.writeUInt16LE(extra.length, 28);
  return header;
}
function centralRecord({ entry: entry2, packed, offset }) {
  const { record: record2 } = entry2;
  if (!packed && offset < MASK_32 && record2.readUInt32LE(42) !== MASK_32) {
    const moved = Buffer.from(record2);
    moved.writeUInt32LE(offset, 42);
    return moved;
  }
  const size = packed?.size ?? entry2.size;
  const compressedSize = packed?.data.length ?? entry2.compressedSize;
  const keepsMask = (at) => !packed && record2.readUInt32LE(at) === MASK_32;
  const wide = [
    { at: 24, value: size, isWide: size >= MASK_32 || keepsMask(24) },
    { at: 20, value: compressedSize, isWide: compressedSize >= MASK_32 || keepsMask(20) },
    { at: 42, value: offset, isWide: offset >= MASK_32 || keepsMask(42) }
  ];
  const nameEnd = 46 + record2.readUInt16LE(28);
  const extraEnd = nameEnd + record2.readUInt16LE(30);
  const extra = Buffer.concat([
    zip64Field(wide.filter(({ isWide }) => isWide).map(({ value }) => value)),
    withoutZip64(record2.subarray(nameEnd, extraEnd))
  ]);
  const rebuilt = Buffer.concat([record2.subarray(0, nameEnd), extra, record2.subarray(extraEnd)]);
  for (const { at, value, isWide } of wide) rebuilt.writeUInt32LE(isWide ? MASK_32 : value, at);
  rebuilt.writeUInt16LE(extra.length, 30);
  if (packed) {
    rebuilt.writeUInt16LE(rebuilt.readUInt16LE(8) & ~HAS_DESCRIPTOR, 8);
    rebuilt.writeUInt16LE(packed.method, 10);
    rebuilt.writeUInt32LE(packed.crc, 16);
  }
  return rebuilt;
}
function withoutZip64(extra) {
  return Buffer.concat(
    extraFields(extra).filter(({ id }) => id !== ZIP64_EXTRA).map(({ raw }) => raw)
  );
}
function zip64Field(values) {
  if (values.length === 0) return Buffer.alloc(0);
  const field = Buffer.alloc(4 + 8 * values.length);
  field.writeUInt16LE(ZIP64_EXTRA, 0);
  field.writeUInt16LE(8 * values.length, 2);
  for (const [position, value] of values.entries()) field.writeBigUInt64LE(BigInt(value), 4 + 8 * position);
  return field;
}
function newLocalHeader(name, packed) {
  const rawName = Buffer.from(name);
  const header = Buffer.alloc(30);
  header.writeUInt32LE(67324752, 0);
  writeShared(header, 4, packed, rawName);
  return Buffer.concat([header, rawName]);
}
function newCentralRecord(name, packed, offset) {
  const rawName = Buffer.from(name);
  const header = Buffer.alloc(46);
  header.writeUInt32LE(33639248, 0);
  header.writeUInt16LE(20, 4);
  writeShared(header, 6, packed, rawName);
  const extra = offset >= MASK_32 ? zip64Field([offset]) : Buffer.alloc(0);
  header.writeUInt16LE(extra.length, 30);
  header.writeUInt32LE(Math.min(offset, MASK_32), 42);
  return Buffer.concat([header, rawName, extra]);
}
function writeShared(header, at, packed, rawName) {
  header.writeUInt16LE(20, at);
  header.writeUInt16LE(rawName.every((byte) => byte < 128) ? 0 : UTF8_NAME, at + 2);
  header.writeUInt16LE(packed.method, at + 4);
  header.writeUInt16LE(0, at + 6);
  header.writeUInt16LE(FIRST_DOS_DATE, at + 8);
  header.writeUInt32LE(packed.crc, at + 10);
  header.writeUInt32LE(packed.data.length, at + 14);
  header.writeUInt32LE(packed.size, at + 18);
  header.writeUInt16LE(rawName.length, at + 22);
}
function endRecords(file, directory, { start, size, count }) {
  const isWide = directory.zip64 !== null || count >= MASK_16 || start >= MASK_32 || size >= MASK_32;
  const between = Buffer.from(file.subarray(directory.end, directory.endRecord));
  const last2 = Buffer.from(file.subarray(directory.endRecord));
  const wideRecords = directory.zip64 === null ? newZip64Records() : between;
  const recordAt = directory.zip64 === null ? 0 : directory.zip64 - directory.end;
  if (isWide) {
    wideRecords.writeBigUInt64LE(BigInt(count), recordAt + 24);
    wideRecords.writeBigUInt64LE(BigInt(count), recordAt + 32);
    wideRecords.writeBigUInt64LE(BigInt(size), recordAt + 40);
    wideRecords.writeBigUInt64LE(BigInt(start), recordAt + 48);
    const movedTo = start + size + recordAt + (directory.zip64 === null ? between.length : 0);
    wideRecords.writeBigUInt64LE(BigInt(movedTo), wideRecords.length - 12);
  }
  const masked = (value, mask, was) => value >= mask || directory.zip64 !== null && was === mask ? mask : value;
  last2.writeUInt16LE(masked(count, MASK_16, last2.readUInt16LE(8)), 8);
  last2.writeUInt16LE(masked(count, MASK_16, last2.readUInt16LE(10)), 10);
  last2.writeUInt32LE(masked(size, MASK_32, last2.readUInt32LE(12)), 12);
  last2.writeUInt32LE(masked(start, MASK_32, last2.readUInt32LE(16)), 16);
  if (directory.zip64 !== null || !isWide) return Buffer.concat([between, last2]);
  return Buffer.concat([between, wideRecords, last2]);
}
function newZip64Records() {
  const records = Buffer.alloc(56 + 20);
  records.writeUInt32LE(101075792, 0);
  records.writeBigUInt64LE(44n, 4);
  records.writeUInt16LE(45, 12);
  records.writeUInt16LE(45, 14);
  records.writeUInt32LE(117853008, 56);
  records.writeUInt32LE(1, 72);
  return records;
}

// src/ooxml/text-edits.ts
function applyEdits(text, edits) {
  if (edits.length === 0) return text;
  const ordered = edits.map((edit, position) => ({ ...edit, position })).sort((one, other) => one.offset - other.offset || one.position - other.position);
  const pieces = [];
  let at = 0;
  for (const { offset, length, content } of ordered) {
    if (offset < at || offset + length > text.length) throw new Error(`edit at ${offset} overlaps or lies outside`);
    pieces.push(text.slice(at, offset), content);
    at = offset + length;
  }
  pieces.push(text.slice(at));
  return pieces.join("");
}

// src/ooxml/xml-tokens.ts
function tokenizeXml(text, part = "") {
  const cursor = new XmlCursor(text, part);
  const tokens = [];
  while (cursor.next()) tokens.push({ kind: cursor.kind, source: text.slice(cursor.start, cursor.end) });
  return tokens;
}

// src/foreign/read-open-document.ts
var MOST_CELLS = 4e6;
var MOST_HIDDEN_ROWS = 1e5;
var MOST_HIDDEN_COLUMNS = 1e3;
function readOpenDocument(archive) {
  const manifest = "META-INF/manifest.xml";
  if (archive.find(manifest) && archive.read(manifest).includes("encryption-data"))
    throw new UserError("passwordProtected");
  const part = "content.xml";
  const cursor = new XmlCursor(decodePart(archive.read(part), part).text, part);
  const hiddenStyles = /* @__PURE__ */ new Set();
  const sheets = [];
  let style = "";
  let row = 0;
  let column = 0;
  let rowRepeats = 1;
  let cells2 = 0;
  while (cursor.nextElement()) {
    const sheet = sheets.at(-1);
    const attribute = (name) => cursor.prefixedAttribute(name) ?? "";
    if (cursor.is("style")) style = attribute("name");
    else if (cursor.is("table-properties") && attribute("display") === "false") hiddenStyles.add(style);
    else if (cursor.is("table")) {
      sheets.push({
        name: attribute("name"),
        hidden: hiddenStyles.has(attribute("style-name")),
        hiddenRows: [],
        hiddenColumns: []
      });
      row = 0;
      column = 0;
    } else if (cursor.is("table-column") && sheet) {
      const repeats2 = repeatsOf(attribute("number-columns-repeated"));
      if (isHidden(attribute("visibility")) && repeats2 < MOST_HIDDEN_COLUMNS)
        push(sheet.hiddenColumns, column, repeats2);
      column += repeats2;
    } else if (cursor.is("table-row") && sheet) {
      rowRepeats = repeatsOf(attribute("number-rows-repeated"));
      if (isHidden(attribute("visibility")) && rowRepeats < MOST_HIDDEN_ROWS) push(sheet.hiddenRows, row, rowRepeats);
      row += rowRepeats;
    } else if (cursor.is("table-cell") && (cursor.kind === "open" || attribute("value-type") !== "")) {
      cells2 += rowRepeats * repeatsOf(attribute("number-columns-repeated"));
      if (cells2 > MOST_CELLS) throw new UserError("workbookTooLarge", {}, { part, what: "cells", limit: MOST_CELLS });
    }
  }
  return sheets;
}
function isHidden(visibility) {
  return visibility === "collapse" || visibility === "filter";
}
function repeatsOf(text) {
  return Math.max(1, Number.parseInt(text, 10) || 1);
}
function push(numbers, before, count) {
  for (let number3 = before + 1; number3 <= before + count; number3++) numbers.push(number3);
}

// src/foreign/modernise.ts
var MOST_PLACES = 1e8;
async function modernise(bytes, format) {
  const described = format === "xls" ? [] : checkArchive(bytes, format);
  const { read: read2, set_cptable, utils, write } = await import("xlsx");
  if (format === "xls") set_cptable(await import("xlsx/dist/cpexcel.full.mjs"));
  try {
    return quietly(() => {
      const book = read2(bytes, { type: "array", dense: true, cellFormula: true, cellNF: true, cellStyles: true });
      if (book.SheetNames.length === 0) throw new UserError("sheetsMissing", {}, { part: format });
      for (const name of book.SheetNames) tidySheet(book.Sheets[name], utils.encode_range);
      hide2(book, described);
      const named = withAllowedNames(book);
      const written = write(named, { type: "buffer", bookType: "xlsx", bookSST: true, compression: true });
      return new Uint8Array(written);
    });
  } catch (error2) {
    if (error2 instanceof UserError) throw error2;
    if (error2 instanceof Error && /password-protected/i.test(error2.message)) throw new UserError("passwordProtected");
    throw new UserError("oldFormatDamaged", {}, { format });
  }
}
function quietly(action) {
  const { error: error2, log, warn } = console;
  Object.assign(console, { error: () => {
  }, log: () => {
  }, warn: () => {
  } });
  try {
    return action();
  } finally {
    Object.assign(console, { error: error2, log, warn });
  }
}
function checkArchive(bytes, format) {
  try {
    const archive = openArchive(bytes);
    for (const { name } of archive.directory.entries) if (!name.endsWith("/")) archive.read(name);
    return format === "ods" ? readOpenDocument(archive) : [];
  } catch (error2) {
    if (error2 instanceof OoxmlError) throw new UserError(error2.code, {}, error2.args);
    throw error2;
  }
}
function tidySheet(sheet, encodeRange) {
  const [first, last2] = [
    { r: Infinity, c: Infinity },
    { r: 0, c: 0 }
  ];
  const rows = sheet["!data"] ?? [];
  rows.forEach((row, r4) => {
    row.forEach((cell, c2) => {
      if (!cell) return;
      first.r = Math.min(first.r, r4);
      first.c = Math.min(first.c, c2);
      last2.r = Math.max(last2.r, r4);
      last2.c = Math.max(last2.c, c2);
      if (cell.f !== void 0 && leadsElsewhere(cell.f)) dropFormula(cell);
    });
  });
  if (first.r > last2.r) {
    sheet["!ref"] = "A1";
    return;
  }
  if ((last2.r - first.r + 1) * (last2.c - first.c + 1) > MOST_PLACES)
    throw new UserError(
      "workbookTooLarge",
      {},
      { part: encodeRange({ s: first, e: last2 }), what: "cells", limit: MOST_PLACES }
    );
  for (let r4 = first.r; r4 <= last2.r; r4++) rows[r4] ??= [];
  sheet["!ref"] = encodeRange({ s: first, e: last2 });
}
function leadsElsewhere(formula) {
  return /\[\d*\]|'file:|#\$|#REF!/i.test(formula.replace(/"[^"]*"/g, ""));
}
function dropFormula(cell) {
  delete cell.f;
  delete cell.F;
}
function hide2(book, described) {
  for (const { name, hidden, hiddenRows, hiddenColumns } of described) {
    const at = book.SheetNames.indexOf(name);
    const sheet = book.Sheets[name];
    if (at === -1 || !sheet) continue;
    for (const row of hiddenRows) {
      sheet["!rows"] ??= [];
      sheet["!rows"][row - 1] = { ...sheet["!rows"][row - 1], hidden: true };
    }
    for (const column of hiddenColumns) {
      sheet["!cols"] ??= [];
      sheet["!cols"][column - 1] = { ...sheet["!cols"][column - 1], hidden: true };
    }
    if (!hidden) continue;
    book.Workbook ??= {};
    book.Workbook.Sheets ??= book.SheetNames.map(() => ({}));
    book.Workbook.Sheets[at] = { ...book.Workbook.Sheets[at], Hidden: 1 };
  }
}
function withAllowedNames(book) {
  const taken = /* @__PURE__ */ new Set();
  const names = book.SheetNames.map((name, at) => {
    const plain = name.replace(/[\\/?*[\]:]/g, "_").slice(0, 31) || `Sheet${at + 1}`;
    let free = plain;
    for (let number3 = 2; taken.has(free.toLowerCase()); number3++) {
      const end = ` (${number3})`;
      free = plain.slice(0, 31 - end.length) + end;
    }
    taken.add(free.toLowerCase());
    return free;
  });
  if (names.every((name, at) => name === book.SheetNames[at])) return book;
  const Sheets = Object.fromEntries(names.map((name, at) => [name, book.Sheets[book.SheetNames[at]]]));
  for (const sheet of Object.values(Sheets)) {
    for (const row of sheet["!data"] ?? [])
      for (const cell of row ?? []) if (cell) dropFormula(cell);
  }
  const listed = book.Workbook?.Sheets?.map((entry2, at) => ({ ...entry2, name: names[at] }));
  return { SheetNames: names, Sheets, ...listed ? { Workbook: { Sheets: listed } } : {} };
}

// src/foreign/split-records.ts
function splitRecords(units, separator, from, most = Infinity) {
  const records = [];
  let at = from;
  while (at < units.length && records.length < most) {
    const fields = [];
    records.push(fields);
    for (; ; ) {
      const start = at;
      let closing = null;
      if (units[at] === '"') {
        closing = closingQuote(units, at + 1);
        if (closing === null) return { records, unclosed: records.length };
        at = closing + 1;
      }
      while (at < units.length && units[at] !== separator && units[at] !== "\n" && units[at] !== "\r") at++;
      fields.push({ start, end: at, closing });
      if (units[at] !== separator || at >= units.length) break;
      at++;
    }
    if (units[at] === "\r" && units[at + 1] === "\n") at++;
    at++;
  }
  return { records, unclosed: null };
}
function closingQuote(units, from) {
  for (let at = units.indexOf('"', from); at !== -1; at = units.indexOf('"', at + 2)) {
    if (units[at + 1] !== '"') return at;
  }
  return null;
}

// src/foreign/find-separator.ts
var SEPARATORS = [";", "	", ","];
var RECORDS_READ = 200;
function findSeparator(units) {
  const hint = /^sep=([^\r\n])(?:\r\n|\n|\r|$)/i.exec(units);
  if (hint) return { separator: hint[1], from: hint[0].length };
  const votes = SEPARATORS.map((separator) => ({ separator, ...vote(units, separator) })).filter(
    ({ agreeing }) => agreeing > 0
  );
  const [best] = votes.sort(
    (one, other) => Number(one.isUnclosed) - Number(other.isUnclosed) || other.agreeing - one.agreeing || other.width - one.width
  );
  return best ? { separator: best.separator, from: 0 } : null;
}
function vote(units, separator) {
  const { records, unclosed } = splitRecords(units, separator, 0, RECORDS_READ);
  const counts = /* @__PURE__ */ new Map();
  for (const { length } of records) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [width2, agreeing] = [...counts].sort(([w1, c1], [w2, c2]) => c2 - c1 || w2 - w1)[0] ?? [0, 0];
  return { width: width2, agreeing, isUnclosed: unclosed !== null };
}

// src/foreign/field-text.ts
var FORMULA_START = /^'*(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/;
function readFieldText(raw) {
  const text = raw.replace(/\r\n?/g, "\n");
  if (text.startsWith("'") && FORMULA_START.test(text.slice(1))) return { text: text.slice(1), hasFormula: false };
  const literal2 = /^="([^"]*)"$/.exec(text);
  return { text: literal2 ? literal2[1] : text, hasFormula: text.startsWith("=") };
}
function writeFieldText(value, separator, quoted) {
  const plain = typeof value === "number" ? String(value) : value.replace(/\r\n?/g, "\n");
  const text = typeof value === "string" && FORMULA_START.test(plain) ? `'${plain}` : plain;
  const mustQuote = text.includes(separator) || /["\r\n]|^\s|\s$/.test(text);
  return quoted || mustQuote ? `"${text.replaceAll('"', '""')}"` : text;
}

// src/foreign/text-parts.ts
function fieldTextAt({ source: source2 }, { start, end, closing }) {
  const { units, decode: decode2 } = source2;
  if (closing === null) return readFieldText(decode2(units.slice(start, end)));
  const inner = units.slice(start + 1, closing).replaceAll('""', '"');
  return readFieldText(decode2(inner + units.slice(closing + 1, end)));
}

// src/foreign/text-refusal.ts
function textRefusal(parts, sheet, ref, value) {
  if (sheet !== parts.sheet.name) return "sheetMissing";
  const place = parseCellRef(ref);
  if (!place) return "refUnreadable";
  const record2 = parts.records[place.row - 1];
  if (!record2) return "rowMissing";
  const field = record2[place.column - 1];
  if (field && fieldTextAt(parts, field).hasFormula) return "formulaCell";
  if (value === void 0) return null;
  if (typeof value === "number" && !Number.isFinite(value)) return "numberNotFinite";
  return parts.source.encode(writeFieldText(value, parts.separator, false)) ? null : "notInEncoding";
}

// src/foreign/patch-text-table.ts
function patchTextTable(parts, edits) {
  const { file, byteOf } = parts.source;
  if (edits.length === 0) return file;
  checkEdits(parts, edits);
  const chunks = [];
  let done = 0;
  for (const { start, end, bytes } of splicesOf(parts, edits)) {
    chunks.push(file.subarray(done, byteOf(start)), bytes);
    done = byteOf(end);
  }
  return Buffer.concat([...chunks, file.subarray(done)]);
}
function splicesOf(parts, edits) {
  const { separator, records, quotesAll, source: source2 } = parts;
  const placed = edits.map(({ ref, value }) => ({ ...parseCellRef(ref), value })).sort((one, other) => one.row - other.row || one.column - other.column);
  const lengths = /* @__PURE__ */ new Map();
  return placed.map(({ row, column, value }) => {
    const record2 = records[row - 1];
    const field = record2[column - 1];
    const text = writeFieldText(value, separator, field ? isQuoted(field) || quotesAll && value !== "" : quotesAll);
    if (field) return { start: field.start, end: field.end, bytes: source2.encode(text) };
    const length = lengths.get(row) ?? record2.length;
    lengths.set(row, column);
    const { end } = record2.at(-1);
    return { start: end, end, bytes: source2.encode(separator.repeat(column - length) + text) };
  });
}
function isQuoted({ closing }) {
  return closing !== null;
}
function checkEdits(parts, edits) {
  const seen = /* @__PURE__ */ new Set();
  const findings = edits.flatMap(({ sheet, ref, value }) => {
    const key = ref.replaceAll("$", "").toUpperCase();
    const code = textRefusal(parts, sheet, ref, value) ?? (seen.has(key) ? "editedTwice" : null);
    seen.add(key);
    return code === null ? [] : [{ code, severity: "error", place: { sheet, ref }, args: { ref } }];
  });
  const [first] = findings;
  if (first) throw new UserError(first.code, first.place, first.args, findings);
}

// src/foreign/text-encoding.ts
import { isUtf8 as isUtf83 } from "node:buffer";
var HIGH = "\u20AC\x81\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\x8D\u017D\x8F\x90\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\x9D\u017E\u0178";
var BYTES = new Map([...HIGH].map((character, at) => [character, 128 + at]));
function decodeText(bytes) {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isBigEndian = file[0] === 254 && file[1] === 255;
  if (isBigEndian || file[0] === 255 && file[1] === 254) return wideText(file, isBigEndian);
  const mark = file.subarray(0, 3).toString("latin1") === "\xEF\xBB\xBF" ? 3 : 0;
  const units = file.subarray(mark).toString("latin1");
  const byteOf = (unit) => mark + unit;
  if (mark > 0 || isUtf83(file)) {
    const decode3 = (slice) => Buffer.from(slice, "latin1").toString("utf8");
    const encode2 = (text) => Buffer.from(text, "utf8");
    return { file, encoding: "utf-8", units, byteOf, decode: decode3, encode: encode2 };
  }
  const decode2 = (slice) => slice.replace(/[\x80-\x9f]/g, (unit) => HIGH[unit.charCodeAt(0) - 128]);
  return { file, encoding: "windows-1252", units, byteOf, decode: decode2, encode: encodeWestern };
}
function wideText(file, isBigEndian) {
  if (file.length % 2 === 1) throw new UserError("textCut");
  const ordered = isBigEndian ? Buffer.from(file).swap16() : file;
  const encode2 = (text) => {
    const encoded = Buffer.from(text, "utf16le");
    return isBigEndian ? encoded.swap16() : encoded;
  };
  return {
    file,
    encoding: isBigEndian ? "utf-16be" : "utf-16le",
    units: ordered.subarray(2).toString("utf16le"),
    byteOf: (unit) => 2 + 2 * unit,
    decode: (slice) => slice,
    encode: encode2
  };
}
function encodeWestern(text) {
  const bytes = [];
  for (const character of text) {
    const code = character.codePointAt(0);
    const byte = code < 128 || code >= 160 && code <= 255 ? code : BYTES.get(character);
    if (byte === void 0) return null;
    bytes.push(byte);
  }
  return Buffer.from(bytes);
}

// src/foreign/open-text-table.ts
var SHEET = "Sheet1";
var MOST_FIELDS = 4e6;
var MOST_BYTES = 256 * 1024 * 1024;
function openTextTable(bytes) {
  if (bytes.length > MOST_BYTES) throw tooLarge("bytes", MOST_BYTES);
  const source2 = decodeText(bytes);
  const separation = findSeparator(source2.units);
  if (!separation) throw new UserError("textFile");
  const { separator, from } = separation;
  const { records, unclosed } = splitRecords(source2.units, separator, from);
  if (unclosed !== null) throw new UserError("quoteUnclosed", {}, { row: unclosed });
  checkSize(records);
  const rows = readRows(source2, records);
  const sheet = {
    name: SHEET,
    visibility: "visible",
    isProtected: false,
    rows,
    merges: [],
    hiddenColumns: [],
    validations: [],
    tables: [],
    comments: [],
    frozen: { rows: 0, columns: 0 }
  };
  const filled = records.flat().filter(({ start, end }) => end > start);
  const quotesAll = filled.length > 0 && filled.every(({ closing }) => closing !== null);
  const parts = { source: source2, separator, records, quotesAll, sheet };
  return {
    format: separator === "	" ? "tsv" : "csv",
    workbook: { sheets: [sheet], names: [] },
    patch: (edits) => patchTextTable(parts, edits),
    refusalFor: (name, ref, value) => textRefusal(parts, name, ref, value)
  };
}
function readRows(source2, records) {
  return records.flatMap((fields, at) => {
    const number3 = at + 1;
    const cells2 = fields.flatMap((field, position) => {
      const { text, hasFormula } = fieldTextAt({ source: source2 }, field);
      if (text === "" && !hasFormula) return [];
      const look = { bold: false, filled: false, locked: true };
      return [{ row: number3, column: position + 1, kind: "text", text, hasFormula, ...look }];
    });
    return cells2.length === 0 ? [] : [{ number: number3, hidden: false, cells: cells2 }];
  });
}
function checkSize(records) {
  if (records.length > LAST_ROW) throw tooLarge("rows", LAST_ROW);
  let count = 0;
  for (const { length } of records) {
    if (length > LAST_COLUMN) throw tooLarge("columns", LAST_COLUMN);
    count += length;
  }
  if (count > MOST_FIELDS) throw tooLarge("cells", MOST_FIELDS);
}
function tooLarge(what, limit) {
  return new UserError("workbookTooLarge", {}, { part: SHEET, what, limit });
}

// src/workbook/opened-parts.ts
function handleOf(parts) {
  return parts;
}
function partsOf(opened2) {
  return opened2.handle;
}

// src/workbook/file-format.ts
function formatOf(opened2) {
  const source2 = partsOf(opened2).package;
  const type = (source2.contentType(source2.mainPart) ?? "").toLowerCase();
  if (type.includes("addin")) return "xlam";
  const hasMacros = type.includes("macroenabled");
  if (type.includes("template")) return hasMacros ? "xltm" : "xltx";
  return hasMacros ? "xlsm" : "xlsx";
}

// src/workbook/list-context.ts
var MOST_STEPS = 3e7;
var MOST_TEXTS = 5001;
function newListContext({ sheets, names, tables }) {
  const sheetByName = firstByName(sheets);
  const tableByName = firstByName(tables);
  const namesByName = /* @__PURE__ */ new Map();
  for (const name of names) {
    const known4 = namesByName.get(name.name.toLowerCase());
    if (known4) known4.push(name);
    else namesByName.set(name.name.toLowerCase(), [name]);
  }
  const read2 = /* @__PURE__ */ new Map();
  let left = MOST_STEPS;
  function spend(steps) {
    left -= steps;
    if (left < 0) throw new UserError("listsTooCostly");
  }
  return {
    sheet: (name) => sheetByName.get(name.toLowerCase()),
    table: (name) => tableByName.get(name.toLowerCase()),
    names(name) {
      const found = namesByName.get(name.toLowerCase()) ?? [];
      spend(found.length);
      return found;
    },
    texts(sheet, area) {
      const { top, left: left2, bottom, right } = area;
      const key = `${top} ${left2} ${bottom} ${right} ${sheet.toLowerCase()}`;
      const known4 = read2.get(key);
      if (known4) return known4;
      const texts = readTexts(sheetByName.get(sheet.toLowerCase())?.rows ?? [], area, spend);
      read2.set(key, texts);
      return texts;
    },
    spend
  };
}
function firstByName(items) {
  const byName = /* @__PURE__ */ new Map();
  for (const item of items) if (!byName.has(item.name.toLowerCase())) byName.set(item.name.toLowerCase(), item);
  return byName;
}
function readTexts(rows, area, spend) {
  const texts = [];
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = low + high >> 1;
    if (rows[middle].number < area.top) low = middle + 1;
    else high = middle;
  }
  for (let at = low; at < rows.length && rows[at].number <= area.bottom; at++) {
    spend(rows[at].cells.length);
    for (const { column, text } of rows[at].cells) {
      if (column < area.left || column > area.right || text.trim() === "") continue;
      texts.push(text.trim());
      if (texts.length === MOST_TEXTS) return texts;
    }
  }
  return texts;
}

// src/workbook/cell-string.ts
var ESCAPED = /_x([0-9A-Fa-f]{4})_/g;
var LONGEST_TEXT = 32767;
function decodeCellString(stored) {
  const text = stored.includes("_x") ? stored.replace(ESCAPED, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))) : stored;
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}
function encodeCellString(text) {
  return settleCellText(text).replace(ESCAPED, "_x005F_x$1_").replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, (char) => {
    const hex = char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
    return `_x${hex}_`;
  });
}
function settleCellText(text) {
  return text.replace(/\r\n?/g, "\n").replace(new RegExp("\\p{Surrogate}", "gu"), "\uFFFD");
}
function needsSpacePreserved(stored) {
  return /^\s|\s$|\s\s|[\t\n]/.test(stored);
}

// src/workbook/limits.ts
var LIMITS = {
  sheets: 1e4,
  rows: 1048576,
  // 100 bytes each: 400 MB, a tenth of what Node takes on its own.
  cells: 4e6,
  strings: 4e6,
  "cell formats": 65536,
  "column ranges": 16384,
  names: 2e5,
  "merged areas": 2e5,
  "array formulas": 1e5,
  "validation rules": 65536,
  "validation areas": 2e5,
  comments: 2e5,
  tables: 1e4
};
function checkLimit(what, count, part) {
  if (count > LIMITS[what]) throw new UserError("workbookTooLarge", {}, { part, what, limit: LIMITS[what] });
}

// src/workbook/read-strings.ts
function readSharedStrings(text, part) {
  const items = [];
  const cursor = new XmlCursor(text, part);
  cursor.nextElement();
  while (cursor.nextChild(1)) {
    if (!cursor.is("si")) continue;
    items.push(readStringItem(cursor));
    checkLimit("strings", items.length, part);
  }
  cursor.finish();
  return items;
}
function readStringItem(cursor) {
  const level = cursor.depth;
  let text = "";
  let runs = 0;
  let boldRuns = 0;
  while (cursor.nextChild(level)) {
    if (cursor.is("t")) text += cursor.readText();
    else if (cursor.is("r")) {
      const run = readRun(cursor);
      text += run.text;
      if (run.text.trim() === "") continue;
      runs++;
      if (run.bold) boldRuns++;
    }
  }
  return { text: decodeCellString(text), bold: runs > 0 && boldRuns === runs };
}
function readRun(cursor) {
  const level = cursor.depth;
  let text = "";
  let bold = false;
  while (cursor.nextChild(level)) {
    if (cursor.is("t")) text += cursor.readText();
    else if (cursor.is("rPr")) {
      while (cursor.nextChild(level + 1)) {
        if (cursor.is("b")) bold = !["0", "false", "off"].includes(cursor.attribute("val") ?? "1");
      }
    }
  }
  return { text, bold };
}

// src/workbook/read-annotations.ts
function readAnnotations(source2, part) {
  const tables = [];
  const notes = [];
  const threads = [];
  const pivots = [];
  const seen = /* @__PURE__ */ new Set();
  for (const { type, target, isExternal } of source2.relationships(part)) {
    if (isExternal || seen.has(target) || !source2.has(target)) continue;
    seen.add(target);
    checkLimit("tables", tables.length, part);
    if (type === "table") tables.push(...readTable2(source2.text(target).text, target));
    else if (type === "comments") readComments(source2.text(target).text, target, "comment", notes);
    else if (type === "threadedComment") {
      readComments(source2.text(target).text, target, "threadedComment", threads);
    } else if (type === "pivotTable") pivots.push(...readPivot(source2.text(target).text, target));
  }
  return { tables, comments: joinComments(notes, threads), pivots };
}
function readTable2(text, part) {
  const cursor = new XmlCursor(text, part);
  cursor.nextElement();
  const area = parseArea(cursor.attribute("ref") ?? "");
  if (!area) return [];
  const name = decodeCellString(cursor.attribute("displayName") ?? cursor.attribute("name") ?? "");
  const headerRows = Number(cursor.attribute("headerRowCount") ?? 1);
  const totalsRows = Number(cursor.attribute("totalsRowCount") ?? 0);
  const columns = [];
  while (cursor.nextChild(1)) {
    if (!cursor.is("tableColumns")) continue;
    while (cursor.nextChild(2)) columns.push(decodeCellString(cursor.attribute("name") ?? ""));
  }
  return [{ name, area, headerRows, totalsRows, columns }];
}
function readComments(text, part, element, found) {
  const cursor = new XmlCursor(text, part);
  while (cursor.nextElement()) {
    if (!cursor.is(element)) continue;
    const level = cursor.depth;
    const place = parseCellRef(cursor.attribute("ref") ?? "");
    let words2 = "";
    while (cursor.nextChild(level)) {
      if (!cursor.is("text")) continue;
      words2 = element === "comment" ? readStringItem(cursor).text : cursor.readText();
    }
    if (place) found.push({ ...place, text: words2 });
    checkLimit("comments", found.length, part);
  }
}
function joinComments(notes, threads) {
  const key = ({ row, column }) => `${row} ${column}`;
  const joined = /* @__PURE__ */ new Map();
  for (const thread of threads) {
    const before = joined.get(key(thread));
    joined.set(key(thread), before ? { ...before, text: `${before.text}
${thread.text}` } : thread);
  }
  for (const note of notes) if (!joined.has(key(note))) joined.set(key(note), note);
  return [...joined.values()].sort((one, other) => one.row - other.row || one.column - other.column);
}
function readPivot(text, part) {
  const cursor = new XmlCursor(text, part);
  cursor.nextElement();
  while (cursor.nextChild(1)) {
    const area = cursor.is("location") ? parseArea(cursor.attribute("ref") ?? "") : null;
    if (area) return [area];
  }
  return [];
}

// src/workbook/number-format.ts
var BUILT_IN = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  14: "yyyy-mm-dd",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yy h:mm",
  37: "#,##0",
  38: "#,##0",
  39: "#,##0.00",
  40: "#,##0.00",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mmss.0"
};
var isEastAsianDate = (id) => id >= 27 && id <= 36 || id >= 50 && id <= 58;
function numberFormatOf(id, code, isDate1904) {
  const known4 = code ?? BUILT_IN[id] ?? (isEastAsianDate(id) ? "yyyy-mm-dd" : void 0);
  if (known4 === void 0 || known4 === "@" || /^general$/i.test(known4)) return null;
  const time3 = timeParts(known4);
  if (time3) return (value) => showDate(value, time3, isDate1904);
  const sections = splitSections(known4).map(readSection);
  return (value) => ({ kind: "number", text: showInSections(value, sections) });
}
function plainNumber(value) {
  return String(Number(value.toPrecision(15)));
}
function timeParts(code) {
  const letters = splitSections(code)[0].replace(/"[^"]*"|\\.|[_*]./g, "").replace(/\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi, "").replace(/general|am\/pm|a\/p/gi, "").toLowerCase();
  if (!/[dmyhs]/.test(letters) || /[0#?]*e[+-]/.test(letters)) return null;
  const hasTime = /[hs]/.test(letters);
  return { hasDate: /[dy]/.test(letters) || !hasTime, hasTime };
}
var DAY_MS = 864e5;
var LAST_SERIAL = 2958466;
var DAYS_BETWEEN_SYSTEMS = 1462;
function showDate(value, { hasDate, hasTime }, isDate1904) {
  const serial = isDate1904 ? value + DAYS_BETWEEN_SYSTEMS : value;
  if (!(serial >= 0 && serial < LAST_SERIAL)) return { kind: "number", text: plainNumber(value) };
  const seconds = Math.round(serial % 1 * 86400);
  const day = Math.floor(serial) + (seconds === 86400 ? 1 : 0);
  const time3 = new Date(seconds % 86400 * 1e3).toISOString().slice(11, 19);
  if (!hasDate) return { kind: "date", text: time3 };
  return { kind: "date", text: hasTime && seconds % 86400 !== 0 ? `${isoDay(day)}T${time3}` : isoDay(day) };
}
function isoDay(serial) {
  if (serial === 60) return "1900-02-29";
  const base = serial < 60 ? Date.UTC(1899, 11, 31) : Date.UTC(1899, 11, 30);
  return new Date(base + serial * DAY_MS).toISOString().slice(0, 10);
}
function splitSections(code) {
  return code.match(/(?:"[^"]*"|\\.|[^;"\\]|"|\\)+|(?<=;)(?=;|$)|^(?=;)/g) ?? [""];
}
function readSection(code) {
  let before = "";
  let after = "";
  let digits = "";
  let percents = 0;
  let isStrange = false;
  for (const token of code.match(/"[^"]*"|\\.|[_*].|\[[^\]]*\]|general|e[+-]|[0#?.,]+|./gis) ?? []) {
    let literal2 = "";
    if (token.startsWith('"')) literal2 = token.slice(1, -1);
    else if (token.startsWith("\\")) literal2 = token.slice(1);
    else if (/^[_*]./s.test(token)) continue;
    else if (token.startsWith("[")) {
      literal2 = /^\[\$([^\]-]*)/.exec(token)?.[1] ?? "";
      isStrange ||= /^\[[<>=]/.test(token);
    } else if (/^[0#?.,]+$/.test(token)) {
      isStrange ||= digits !== "" || token.includes("?") || token.split(".").length > 2;
      digits = token;
    } else if (/^(?:general|e[+-])$/i.test(token)) isStrange = true;
    else {
      literal2 = token;
      if (token === "%") percents++;
      isStrange ||= token === "/";
    }
    if (digits === "") before += literal2;
    else after += literal2;
  }
  return { before, after, digits, percents, isStrange };
}
function showInSections(value, sections) {
  const position = value < 0 ? 1 : value === 0 ? 2 : 0;
  const section = sections[position] ?? sections[0];
  if (section.isStrange) return plainNumber(value);
  const sign = value < 0 && sections[1] === void 0 ? "-" : "";
  if (section.digits === "") return section.before === "" ? "" : sign + section.before;
  return sign + section.before + showDigits(Math.abs(value), section) + section.after;
}
function showDigits(value, { digits, percents }) {
  const [whole = "", decimals = ""] = digits.split(".");
  const thousands = /,*$/.exec(whole)[0].length;
  const scaled = Number((value * 100 ** percents / 1e3 ** thousands).toPrecision(15));
  if (scaled >= 1e21) return plainNumber(scaled);
  const places = decimals.replaceAll(",", "").length;
  const required2 = decimals.replaceAll(",", "").lastIndexOf("0") + 1;
  const [wholeText = "", decimalText = ""] = scaled.toFixed(Math.min(places, 100)).split(".");
  const kept = decimalText.slice(0, required2) + decimalText.slice(required2).replace(/0+$/, "");
  const zeros = whole.replace(/[^0]/g, "").length;
  const padded = wholeText.padStart(zeros, "0");
  return kept === "" ? padded : `${padded}.${kept}`;
}

// src/workbook/read-styles.ts
var DEFAULT_FORMAT = { bold: false, filled: false, locked: true, show: null };
function readStyles(text, part, isDate1904) {
  const codes = /* @__PURE__ */ new Map();
  const shows = /* @__PURE__ */ new Map();
  const bolds = [];
  const fills = [];
  const formats = [];
  const cursor = new XmlCursor(text, part);
  cursor.nextElement();
  while (cursor.nextChild(1)) {
    if (cursor.is("numFmts")) {
      while (cursor.nextChild(2)) {
        codes.set(Number(cursor.attribute("numFmtId")), cursor.attribute("formatCode") ?? "");
      }
    } else if (cursor.is("fonts")) {
      while (cursor.nextChild(2)) bolds.push(readBold(cursor));
    } else if (cursor.is("fills")) {
      while (cursor.nextChild(2)) fills.push(readFilled(cursor));
    } else if (cursor.is("cellXfs")) {
      while (cursor.nextChild(2)) {
        const id = Number(cursor.attribute("numFmtId") ?? 0);
        if (!shows.has(id)) shows.set(id, numberFormatOf(id, codes.get(id), isDate1904));
        formats.push({
          bold: bolds[Number(cursor.attribute("fontId") ?? 0)] ?? false,
          filled: fills[Number(cursor.attribute("fillId") ?? 0)] ?? false,
          show: shows.get(id) ?? null,
          locked: readLocked(cursor)
        });
        checkLimit("cell formats", formats.length, part);
      }
    }
  }
  cursor.finish();
  return formats;
}
function isOn(value) {
  return value === "1" || value === "true" || value === "on";
}
function readBold(cursor) {
  const level = cursor.depth;
  let bold = false;
  while (cursor.nextChild(level)) if (cursor.is("b")) bold = isOn(cursor.attribute("val") ?? "1");
  return bold;
}
function readFilled(cursor) {
  const level = cursor.depth;
  let filled = false;
  while (cursor.nextChild(level)) {
    if (cursor.is("gradientFill")) filled = true;
    if (cursor.is("patternFill") && cursor.attribute("patternType") === "solid") {
      filled = true;
      const pattern = cursor.depth;
      while (cursor.nextChild(pattern)) if (cursor.is("fgColor")) filled = !isWhite(cursor);
    }
  }
  return filled;
}
function isWhite(cursor) {
  if (Number(cursor.attribute("tint") ?? 0) !== 0) return false;
  const rgb = cursor.attribute("rgb");
  if (rgb !== null) return rgb.slice(-6).toUpperCase() === "FFFFFF";
  const indexed = cursor.attribute("indexed");
  return cursor.attribute("theme") === "0" || indexed === "1" || indexed === "9";
}
function readLocked(cursor) {
  const level = cursor.depth;
  let locked = true;
  while (cursor.nextChild(level)) if (cursor.is("protection")) locked = isOn(cursor.attribute("locked") ?? "1");
  return locked;
}

// src/workbook/read-cells.ts
function newSheetData() {
  return { rows: [], rowNumbers: [], rowStarts: [], rowEnds: [], isOrdered: true, arrays: [], hasFormulas: false };
}
function readSheetData(cursor, context) {
  const data = newSheetData();
  let number3 = 0;
  while (cursor.nextChild(2)) {
    if (!cursor.is("row")) continue;
    const written = cursor.attribute("r");
    const previous = number3;
    number3 = written === null ? previous + 1 : wholeNumber(written);
    checkLimit("rows", number3, context.part);
    checkLimit("rows", data.rowNumbers.length + 1, context.part);
    if (!(number3 > previous)) data.isOrdered = false;
    const hidden = isOn(cursor.attribute("hidden"));
    data.rowNumbers.push(number3);
    data.rowStarts.push(cursor.start);
    const cells2 = readCells(cursor, number3, data, context);
    data.rowEnds.push(cursor.end);
    if (cells2.length > 0 && number3 > 0) data.rows.push({ number: number3, hidden, cells: cells2 });
  }
  if (!data.isOrdered) settleOrder(data.rows);
  return data.arrays.length === 0 ? data : { ...data, rows: withArrayFormulas(data, context.part) };
}
function readCells(cursor, row, data, context) {
  const cells2 = [];
  let column = 0;
  while (cursor.nextChild(3)) {
    if (!cursor.is("c")) continue;
    const ref = cursor.attribute("r");
    const previous = column;
    column = ref === null ? previous + 1 : columnOf(ref, row);
    if (!(column > previous && column <= LAST_COLUMN)) data.isOrdered = false;
    const style = cursor.attribute("s");
    const styleNumber = style === null ? 0 : Number(style);
    const format = context.formats[styleNumber] ?? DEFAULT_FORMAT;
    const type = cursor.attribute("t") ?? "n";
    const content = readContent(cursor, data, context.part);
    const shown = showContent(content, type, format, context);
    if (shown.kind === "empty" && !content.hasFormula && styleNumber === 0) continue;
    if (!(column > 0 && column <= LAST_COLUMN)) continue;
    checkLimit("cells", ++context.tally.cells, context.part);
    cells2.push({
      row,
      column,
      kind: shown.kind,
      text: shown.text,
      hasFormula: content.hasFormula,
      bold: format.bold || shown.bold,
      filled: format.filled,
      locked: format.locked
    });
  }
  return cells2;
}
function wholeNumber(text) {
  return /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
}
function columnOf(ref, row) {
  let column = 0;
  let at = 0;
  for (; at < ref.length; at++) {
    const code = ref.charCodeAt(at) & ~32;
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return column <= LAST_COLUMN && Number(ref.slice(at)) === row && ref.charCodeAt(at) > 48 ? column : Number.NaN;
}
function readContent(cursor, data, part) {
  const content = { value: "", inline: null, hasFormula: false };
  while (cursor.nextChild(4)) {
    if (cursor.is("v")) content.value = cursor.readText();
    else if (cursor.is("is")) content.inline = readStringItem(cursor);
    else if (cursor.is("f")) {
      content.hasFormula = true;
      data.hasFormulas = true;
      const type = cursor.attribute("t");
      if (type === "array" || type === "dataTable") pushSpread(data.arrays, cursor.attribute("ref"), part);
    }
  }
  return content;
}
var EMPTY = { kind: "empty", text: "", bold: false };
function showContent(content, type, format, context) {
  const { value, inline } = content;
  if (type === "inlineStr") return inline && inline.text !== "" ? { kind: "text", ...inline } : EMPTY;
  if (value === "") return EMPTY;
  if (type === "s") {
    const item = context.strings[Number(value)];
    if (!item) context.tally.hasDanglingString = true;
    return item && item.text !== "" ? { kind: "text", ...item } : EMPTY;
  }
  if (type === "str") return { kind: "text", text: decodeCellString(value), bold: false };
  if (type === "b") return { kind: "boolean", text: isOn(value.trim()) ? "TRUE" : "FALSE", bold: false };
  if (type === "e") return { kind: "error", text: value, bold: false };
  if (type === "d") return { kind: "date", text: value, bold: false };
  const number3 = Number(value);
  if (Number.isNaN(number3)) return { kind: "text", text: value, bold: false };
  const shown = format.show?.(number3) ?? { kind: "number", text: plainNumber(number3) };
  return { ...shown, bold: false };
}
function settleOrder(rows) {
  rows.sort((one, other) => one.number - other.number);
  for (const [position, row] of rows.entries()) {
    const cells2 = [...row.cells].sort((one, other) => one.column - other.column);
    rows[position] = { ...row, cells: cells2 };
  }
}
var MOST_COMPARISONS = 1e9;
function withArrayFormulas({ rows, arrays }, part) {
  const waiting = [...arrays].sort((one, other) => one.top - other.top);
  let next = 0;
  let open2 = [];
  let comparisons = 0;
  return rows.map((row) => {
    while (next < waiting.length && waiting[next].top <= row.number) open2.push(waiting[next++]);
    open2 = open2.filter(({ bottom }) => bottom >= row.number);
    if (open2.length === 0) return row;
    comparisons += open2.length * row.cells.length;
    if (comparisons > MOST_COMPARISONS) checkLimit("array formulas", Number.POSITIVE_INFINITY, part);
    const covers = ({ column }) => open2.some(({ left, right }) => column >= left && column <= right);
    const cells2 = row.cells.map((cell) => cell.hasFormula || !covers(cell) ? cell : { ...cell, hasFormula: true });
    return { ...row, cells: cells2 };
  });
}
function pushSpread(areas, ref, part) {
  const area = ref === null ? null : parseArea(ref);
  if (!area || area.top === area.bottom && area.left === area.right) return;
  areas.push(area);
  checkLimit("array formulas", areas.length, part);
}
function pushArea(areas, ref, what, part) {
  const area = ref === null ? null : parseArea(ref);
  if (!area) return;
  areas.push(area);
  checkLimit(what, areas.length, part);
}

// src/workbook/read-validations.ts
var OPERATORS = [
  "between",
  "notBetween",
  "equal",
  "notEqual",
  "lessThan",
  "lessThanOrEqual",
  "greaterThan",
  "greaterThanOrEqual"
];
var TYPES = ["list", "whole", "decimal", "date", "time", "textLength", "custom"];
function readStandardValidations(cursor, part, found) {
  const level = cursor.depth;
  let areas = found.reduce((sum2, validation) => sum2 + validation.areas.length, 0);
  while (cursor.nextChild(level)) {
    if (!cursor.is("dataValidation")) continue;
    const validation = readValidation(cursor);
    found.push(validation);
    areas += validation.areas.length;
    checkLimit("validation rules", found.length, part);
    checkLimit("validation areas", areas, part);
  }
}
function readExtensionValidations(cursor, part, found) {
  const level = cursor.depth;
  while (cursor.nextChild(level)) {
    while (cursor.nextChild(level + 1)) {
      if (cursor.is("dataValidations")) readStandardValidations(cursor, part, found);
    }
  }
}
function readValidation(cursor) {
  const level = cursor.depth;
  const type = TYPES.find((known4) => known4 === cursor.attribute("type")) ?? "none";
  const prompt = decodeCellString(cursor.attribute("prompt") ?? "");
  let sqref = cursor.attribute("sqref") ?? "";
  const operator = OPERATORS.find((known4) => known4 === cursor.attribute("operator")) ?? "between";
  const stops = isOn(cursor.attribute("showErrorMessage")) && (cursor.attribute("errorStyle") ?? "stop") === "stop";
  let source2 = "";
  let second = "";
  let items = null;
  while (nextInside(cursor, level)) {
    if (cursor.is("formula1")) source2 = cursor.readText();
    else if (cursor.is("formula2")) second = cursor.readText();
    else if (cursor.is("sqref")) sqref = cursor.readText();
    else if (cursor.is("list")) items = readListItems(cursor.readText());
  }
  const areas = sqref.split(/\s+/).flatMap((ref) => parseArea(ref) ?? []);
  return { areas, type, source: source2.trim(), items, prompt, second: second.trim(), operator, stops };
}
function nextInside(cursor, level) {
  if (cursor.kind === "empty" && cursor.depth === level) return false;
  while (cursor.next()) {
    if (cursor.isElement) return true;
    if (cursor.depth === level && cursor.isEnd) return false;
  }
  return false;
}
function readListItems(text) {
  const items = [];
  for (const [, quoted, bare] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,"]*))(?:,|$)/g)) {
    items.push(quoted === void 0 ? bare : quoted.replaceAll('""', '"'));
  }
  return items;
}

// src/workbook/read-sheet.ts
function readSheet2(text, context) {
  const cursor = new XmlCursor(text, context.part);
  cursor.nextElement();
  const merges = [];
  const columns = [];
  const validations = [];
  let frozen = { rows: 0, columns: 0 };
  let isProtected = false;
  let zeroHeight = false;
  let data = newSheetData();
  let tag = null;
  let dimension = null;
  while (cursor.nextChild(1)) {
    if (cursor.is("sheetViews")) frozen = readFrozen(cursor);
    else if (cursor.is("sheetFormatPr")) zeroHeight = isOn(cursor.attribute("zeroHeight"));
    else if (cursor.is("cols")) readColumns2(cursor, columns, context.part);
    else if (cursor.is("dimension") && !dimension && !tag) dimension = readDimension(cursor);
    else if (cursor.is("sheetData")) {
      const isSecond = tag !== null;
      tag = { start: cursor.start, end: cursor.end, isEmpty: cursor.kind === "empty", prefix: cursor.prefix };
      data = readSheetData(cursor, context);
      if (isSecond) data.isOrdered = false;
    } else if (cursor.is("sheetProtection")) isProtected = isOn(cursor.attribute("sheet"));
    else if (cursor.is("mergeCells")) {
      while (cursor.nextChild(2)) {
        pushArea(merges, cursor.attribute("ref"), "merged areas", context.part);
      }
    } else if (cursor.is("dataValidations")) readStandardValidations(cursor, context.part, validations);
    else if (cursor.is("extLst")) readExtensionValidations(cursor, context.part, validations);
  }
  cursor.finish();
  const { rows, rowNumbers, rowStarts, rowEnds, isOrdered, arrays, hasFormulas } = data;
  const places = { rowNumbers, rowStarts, rowEnds, isOrdered, data: tag, dimension };
  const layout = { ...places, arrays, hasFormulas, zeroHeight, columns };
  return { rows, merges, frozen, isProtected, validations, layout };
}
function readFrozen(cursor) {
  let frozen = { rows: 0, columns: 0 };
  while (cursor.nextChild(2)) {
    const first = parseCellRef(cursor.attribute("topLeftCell") ?? "") ?? { row: 1, column: 1 };
    while (cursor.nextChild(3)) {
      if (!cursor.is("pane") || !cursor.attribute("state")?.startsWith("frozen")) continue;
      const rows = Math.trunc(Number(cursor.attribute("ySplit") ?? 0));
      const columns = Math.trunc(Number(cursor.attribute("xSplit") ?? 0));
      frozen = { rows: rows && rows + first.row - 1, columns: columns && columns + first.column - 1 };
    }
  }
  return frozen;
}
function readColumns2(cursor, columns, part) {
  while (cursor.nextChild(2)) {
    if (!cursor.is("col")) continue;
    const style = cursor.attribute("style");
    const width2 = cursor.attribute("width");
    checkLimit("column ranges", columns.length + 1, part);
    columns.push({
      first: Number(cursor.attribute("min")),
      last: Number(cursor.attribute("max")),
      style: style === null ? null : Number(style),
      hidden: isOn(cursor.attribute("hidden")) || width2 !== null && Number(width2) === 0
    });
  }
}
function readDimension(cursor) {
  const ref = cursor.attributes().find(({ name }) => name === "ref");
  return ref ? { start: ref.valueStart, end: ref.valueEnd } : null;
}

// src/workbook/read-workbook-part.ts
function readWorkbookPart(text, part) {
  const sheets = [];
  const names = [];
  let isDate1904 = false;
  const cursor = new XmlCursor(text, part);
  cursor.nextElement();
  while (cursor.nextChild(1)) {
    if (cursor.is("workbookPr")) isDate1904 = isOn(cursor.attribute("date1904"));
    else if (cursor.is("sheets")) {
      while (cursor.nextChild(2)) {
        if (!cursor.is("sheet")) continue;
        const state = cursor.attribute("state");
        sheets.push({
          name: cursor.attribute("name") ?? "",
          relationshipId: cursor.prefixedAttribute("id") ?? "",
          sheetId: Number(cursor.attribute("sheetId") ?? 0),
          visibility: state === "hidden" || state === "veryHidden" ? state : "visible"
        });
        checkLimit("sheets", sheets.length, part);
      }
    } else if (cursor.is("definedNames")) {
      while (cursor.nextChild(2)) {
        const local = cursor.attribute("localSheetId");
        const name = cursor.attribute("name") ?? "";
        names.push({ name, sheetIndex: local === null ? null : Number(local), formula: cursor.readText() });
        checkLimit("names", names.length, part);
      }
    }
  }
  cursor.finish();
  return { sheets, names, isDate1904 };
}

// src/workbook/formula-text.ts
function literalOf(formula) {
  return /^"(?:[^"]|"")*"$/s.test(formula) ? formula.slice(1, -1).replaceAll('""', '"') : null;
}
function sameName(one, other) {
  return one.toLowerCase() === other.toLowerCase();
}
function splitTop(text, separator) {
  const pieces = [];
  let depth = 0;
  let quote = "";
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (quote !== "") {
      if (char === quote) quote = "";
    } else if (char === '"' || char === "'") quote = char;
    else if (char === "(" || char === "[") depth++;
    else if (char === ")" || char === "]") depth--;
    else if (char === separator && depth === 0) {
      pieces.push(text.slice(start, at));
      start = at + 1;
    }
  }
  pieces.push(text.slice(start));
  return pieces;
}

// src/workbook/resolve-reference.ts
var DEEPEST3 = 16;
var LONGEST_FORMULA = 8192;
function resolveReference(formula, place, context, depth) {
  const text = formula.trim();
  if (depth > DEEPEST3 || text === "" || text.length > LONGEST_FORMULA) return null;
  context.spend(text.length + 20);
  if (text.startsWith("(") && text.endsWith(")")) {
    return resolveReference(text.slice(1, -1), place, context, depth + 1);
  }
  const deeper = (inner) => resolveReference(inner, place, context, depth + 1);
  const ends = splitTop(text, ":");
  if (ends.length === 2 && ends.some((end) => end.includes("("))) return span(deeper(ends[0]), deeper(ends[1]));
  const call = /^([A-Za-z.]+)\((.*)\)$/s.exec(text);
  if (call) return resolveCall(call[1].toUpperCase(), splitTop(call[2], ","), place, context, depth);
  const table = resolveTable(text, context);
  if (table) return table;
  const qualified = /^(?:'((?:[^']|'')+)'|([^'!:[\]]+))!(.+)$/s.exec(text);
  const sheet = qualified ? qualified[1]?.replaceAll("''", "'") ?? qualified[2] : place.sheet;
  const rest = qualified ? qualified[3] : text;
  const area = shiftArea(rest, place);
  if (area) return { sheet, area };
  return resolveName(rest, sheet, context, depth);
}
function resolveName(name, sheet, context, depth) {
  const named = context.names(name);
  const found = named.find((candidate) => candidate.sheet !== null && sameName(candidate.sheet, sheet)) ?? named.find((candidate) => candidate.sheet === null);
  if (!found) return null;
  const place = { sheet: found.sheet ?? sheet, rowShift: 0, columnShift: 0 };
  return resolveReference(found.formula.replace(/^=/, ""), place, context, depth + 1);
}
function resolveCall(name, args2, place, context, depth) {
  const reference = (formula) => resolveReference(formula, place, context, depth + 1);
  const number3 = (formula, absent) => formula === void 0 || formula.trim() === "" ? absent : readNumber(formula, reference, context);
  if (name === "INDIRECT") {
    const text = readText(args2[0], reference, context);
    const still = { ...place, rowShift: 0, columnShift: 0 };
    return text === null ? null : resolveReference(text, still, context, depth + 1);
  }
  const base = args2[0] === void 0 ? null : reference(args2[0]);
  if (!base) return null;
  const { sheet, area } = base;
  if (name === "OFFSET") {
    const rows = number3(args2[1], 0);
    const columns = number3(args2[2], 0);
    const height2 = number3(args2[3], area.bottom - area.top + 1);
    const width2 = number3(args2[4], area.right - area.left + 1);
    if (rows === null || columns === null || !height2 || !width2 || height2 < 1 || width2 < 1) return null;
    const top = area.top + rows;
    const left = area.left + columns;
    return inside({ sheet, area: { top, left, bottom: top + height2 - 1, right: left + width2 - 1 } });
  }
  if (name === "INDEX") {
    const isRow = area.top === area.bottom && args2.length === 2;
    const row = isRow ? 1 : number3(args2[1], 0);
    const column = isRow ? number3(args2[1], 0) : number3(args2[2], area.left === area.right ? 1 : 0);
    if (row === null || column === null) return null;
    const [top, bottom] = row === 0 ? [area.top, area.bottom] : [area.top + row - 1, area.top + row - 1];
    const [left, right] = column === 0 ? [area.left, area.right] : [area.left + column - 1, area.left + column - 1];
    return inside({ sheet, area: { top, left, bottom, right } });
  }
  return null;
}
function resolveTable(text, context) {
  const parts = /^([^[\]!'"(),:]+)(?:\[([^[\]]+)\]|\[\[#Data\],\[([^[\]]+)\]\])?$/s.exec(text);
  const table = parts && context.table(parts[1]);
  if (!parts || !table) return null;
  const { top, left, bottom, right } = table.area;
  const data = { top: top + table.headerRows, left, bottom: bottom - table.totalsRows, right };
  const column = parts[2] ?? parts[3];
  if (column === void 0 || /^#data$/i.test(column)) return inside({ sheet: table.sheet, area: data });
  const position = table.columns.findIndex((name) => sameName(name, column.replace(/'([[\]#'])/g, "$1")));
  if (position === -1) return null;
  return inside({ sheet: table.sheet, area: { ...data, left: left + position, right: left + position } });
}
function inside({ sheet, area }) {
  const { top, left, bottom, right } = area;
  const fits = top >= 1 && left >= 1 && bottom >= top && right >= left && bottom <= LAST_ROW && right <= LAST_COLUMN;
  return fits ? { sheet, area } : null;
}
function span(from, to) {
  if (!from || !to) return null;
  const area = {
    top: Math.min(from.area.top, to.area.top),
    left: Math.min(from.area.left, to.area.left),
    bottom: Math.max(from.area.bottom, to.area.bottom),
    right: Math.max(from.area.right, to.area.right)
  };
  return { sheet: from.sheet, area };
}
function shiftArea(text, { rowShift, columnShift }) {
  const area = parseArea(text);
  if (!area || rowShift === 0 && columnShift === 0) return area;
  const moved = text.split(":").map((corner) => {
    const parts = /^(\$?)([A-Za-z]{1,3})(\$?)(\d+)$/.exec(corner);
    const cell = parts && parseArea(corner);
    if (!parts || !cell) return corner;
    const row = cell.top + (parts[3] === "" ? rowShift : 0);
    const column = cell.left + (parts[1] === "" ? columnShift : 0);
    return columnLetters(column) + row;
  });
  return parseArea(moved.join(":"));
}
function readNumber(formula, reference, context) {
  const text = formula.trim();
  const sum2 = /^(.+)([+-])\s*(\d+)$/s.exec(text);
  if (sum2 && !/[+\-*/(,]\s*$/.test(sum2[1])) {
    const left = readNumber(sum2[1], reference, context);
    return left === null ? null : left + (sum2[2] === "+" ? 1 : -1) * Number(sum2[3]);
  }
  if (/^-?\d+$/.test(text)) return Number(text);
  const call = /^(COUNTA|ROWS)\((.*)\)$/is.exec(text);
  const found = call && splitTop(call[2], ",").length === 1 ? reference(call[2]) : null;
  if (!call || !found) return null;
  if (call[1].toUpperCase() === "ROWS") return found.area.bottom - found.area.top + 1;
  const count = context.texts(found.sheet, found.area).length;
  return count === MOST_TEXTS ? null : count;
}
function readText(formula, reference, context) {
  let joined = "";
  for (const piece of splitTop(formula, "&")) {
    const text = piece.trim();
    const literal2 = literalOf(text);
    const call = /^SUBSTITUTE\((.*)\)$/is.exec(text);
    let value = literal2;
    if (call) {
      const [from, old, fresh] = splitTop(call[1], ",").map((arg) => readText(arg, reference, context));
      value = from == null || !old || fresh == null ? null : from.replaceAll(old, () => fresh);
    } else if (literal2 === null) {
      const found = reference(text);
      value = found ? readCell(found, context) : null;
    }
    if (value === null || joined.length + value.length > LONGEST_FORMULA) return null;
    joined += value;
  }
  return joined;
}
function readCell(found, context) {
  const { top, left, bottom, right } = found.area;
  if (top !== bottom || left !== right) return null;
  return context.texts(found.sheet, found.area)[0] ?? null;
}

// src/workbook/list-source.ts
function resolveList(source2, place, context) {
  const formula = source2.replace(/^=/, "").trim();
  const text = literalOf(formula);
  if (text !== null) return distinct(text.split(","));
  const found = resolveReference(formula, place, context, 0);
  return found && readArea(found, context);
}
function movesWithCell(source2) {
  const bare = source2.replace(/"[^"]*"/g, "").replace(/'(?:[^']|'')*'!/g, "");
  const refs = [...bare.matchAll(/(?<![\w.$[])(\$?)[A-Za-z]{1,3}(\$?)[1-9]\d{0,6}(?![\w(.!\]])/g)];
  return { rows: refs.some(([, , row]) => row === ""), columns: refs.some(([, column]) => column === "") };
}
function readArea(found, context) {
  if (!context.sheet(found.sheet)) return null;
  const words2 = context.texts(found.sheet, found.area);
  context.spend(words2.length);
  if (words2.length === MOST_TEXTS) return null;
  const choices = distinct(words2);
  return choices.length === 0 ? null : choices;
}
function distinct(items) {
  return [...new Set(items.map((item) => item.trim()).filter((item) => item !== ""))];
}

// src/workbook/resolve-validations.ts
var MOST_CELLS2 = 5e3;
function resolveValidations(raw, sheet, context) {
  return new Map(raw.flatMap((rule) => resolveOne(rule, sheet, context).map((validation) => [validation, rule])));
}
function resolveOne(rule, sheet, context) {
  const { areas, type, source: source2, items, prompt } = rule;
  if (type !== "list") return [{ areas, type, choices: null, source: source2, prompt }];
  if (items) return [{ areas, type, choices: distinct(items), source: source2, prompt }];
  const moves = movesWithCell(source2);
  const spreads = areas.length > 1 || areas.some((area) => height(area) > 1 || width(area) > 1);
  if (spreads && (moves.rows || moves.columns)) return resolveEach(rule, sheet, context);
  const choices = resolveList(source2, { sheet, rowShift: 0, columnShift: 0 }, context);
  return [{ areas, type, choices, source: source2, prompt }];
}
function resolveEach(raw, sheet, context) {
  const { areas, type, source: source2, prompt } = raw;
  const cells2 = areas.reduce((sum2, area) => sum2 + height(area) * width(area), 0);
  if (cells2 > MOST_CELLS2) return [{ areas, type, choices: null, source: source2, prompt }];
  const groups2 = /* @__PURE__ */ new Map();
  const first = areas[0];
  for (const area of areas) {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const place = { sheet, rowShift: row - first.top, columnShift: column - first.left };
        const choices = resolveList(source2, place, context);
        context.spend(choices?.length ?? 1);
        const key = JSON.stringify(choices);
        const group = groups2.get(key) ?? { areas: [], choices };
        group.areas.push({ top: row, left: column, bottom: row, right: column });
        groups2.set(key, group);
      }
    }
  }
  return [...groups2.values()].map((group) => ({ type, source: source2, prompt, ...group }));
}
function height({ top, bottom }) {
  return bottom - top + 1;
}
function width({ left, right }) {
  return right - left + 1;
}

// src/workbook/open-workbook.ts
function openWorkbook(bytes) {
  try {
    return readWorkbook(openPackage(bytes));
  } catch (error2) {
    if (error2 instanceof OoxmlError) throw new UserError(error2.code, {}, error2.args);
    throw error2;
  }
}
function readWorkbook(source2) {
  const { mainPart } = source2;
  checkMainPart(source2);
  const workbookText = source2.text(mainPart);
  const listed = readWorkbookPart(workbookText.text, mainPart);
  if (listed.sheets.length === 0) throw new UserError("sheetsMissing", {}, { part: mainPart });
  const related = source2.relationships(mainPart);
  const byId = new Map(related.map((relationship) => [relationship.id, relationship]));
  refuseRepeats(listed.sheets, byId, related);
  const stylesPart = partOfType(source2, related, "styles");
  const stringsPart = partOfType(source2, related, "sharedStrings");
  const styles = stylesPart === null ? null : source2.text(stylesPart);
  const sharedStrings = stringsPart === null ? null : source2.text(stringsPart);
  const formats = styles ? readStyles(styles.text, stylesPart, listed.isDate1904) : [];
  const strings = sharedStrings ? readSharedStrings(sharedStrings.text, stringsPart) : [];
  const tally = { cells: 0, hasDanglingString: false };
  const drafts = listed.sheets.map((sheet) => {
    const relationship = byId.get(sheet.relationshipId);
    const isMissing = !relationship || !source2.has(relationship.target);
    const { type: kind, target: part } = isMissing ? { type: "missing", target: "" } : relationship;
    if (kind !== "worksheet") return { sheet, kind, part, text: null, read: null, annotations: NO_ANNOTATIONS };
    const text = source2.text(part);
    const read2 = readSheet2(text.text, { part, strings, formats, tally });
    return { sheet, kind, part, text, read: read2, annotations: readAnnotations(source2, part) };
  });
  const names = listed.names.map(({ name, sheetIndex, formula }) => {
    return { name, sheet: sheetIndex === null ? null : listed.sheets[sheetIndex]?.name ?? null, formula };
  });
  const context = newListContext({
    sheets: drafts.map(({ sheet, read: read2 }) => ({ name: sheet.name, rows: read2?.rows ?? [] })),
    names,
    tables: drafts.flatMap(
      ({ sheet, annotations }) => annotations.tables.map((table) => ({ ...table, sheet: sheet.name }))
    )
  });
  const sheets = drafts.map((draft) => finishSheet(draft, context));
  const workbook = { sheets: sheets.map(({ sheet }) => sheet), names };
  const handle = handleOf({
    package: source2,
    sheets,
    workbook: workbookText,
    sharedStringsPart: stringsPart,
    sharedStrings,
    stringCount: strings.length,
    hasDanglingString: tally.hasDanglingString,
    stylesPart,
    styles,
    isSigned: source2.archive.directory.entries.some(({ key }) => key.startsWith("_xmlsignatures/"))
  });
  return { workbook, handle };
}
function refuseRepeats(sheets, byId, related) {
  const repeated = new Set(
    related.filter((relationship) => byId.get(relationship.id) !== relationship).map(({ id }) => id)
  );
  const seen = /* @__PURE__ */ new Set();
  for (const { name, relationshipId } of sheets) {
    const { target } = byId.get(relationshipId) ?? {};
    if (repeated.has(relationshipId)) throw new UserError("relationshipTwice", { sheet: name }, { id: relationshipId });
    const [nameKey, partKey2] = [`name ${name.toLowerCase()}`, `part ${target?.toLowerCase()}`];
    if (seen.has(nameKey)) throw new UserError("sheetNameTwice", { sheet: name });
    if (target !== void 0 && seen.has(partKey2))
      throw new UserError("sheetPartTwice", { sheet: name }, { part: target });
    seen.add(nameKey).add(partKey2);
  }
}
var NO_ANNOTATIONS = { tables: [], comments: [], pivots: [] };
function checkMainPart(source2) {
  const type = source2.contentType(source2.mainPart) ?? "";
  if (/sheet\.binary/i.test(type) || /\.bin$/i.test(source2.mainPart)) throw new UserError("binaryWorkbook");
  if (!source2.has(source2.mainPart)) throw new UserError("partMissing", {}, { part: source2.mainPart });
  if (!/(?:sheet|template|addin)(?:\.macroEnabled)?\.main\+xml$/i.test(type) || /wordprocessing|presentation/i.test(type)) {
    throw new UserError("notSpreadsheet", {}, { contentType: type });
  }
}
function partOfType(source2, related, type) {
  const found = related.find((relationship) => relationship.type === type && !relationship.isExternal);
  return found && source2.has(found.target) ? found.target : null;
}
function finishSheet(draft, context) {
  const { sheet, kind, part, text, read: read2, annotations } = draft;
  const rules = resolveValidations(read2?.validations ?? [], sheet.name, context);
  const finished = {
    name: sheet.name,
    visibility: sheet.visibility,
    isProtected: read2?.isProtected ?? false,
    rows: read2?.rows ?? [],
    merges: read2?.merges ?? [],
    hiddenColumns: (read2?.layout.columns ?? []).filter(({ hidden }) => hidden).map(({ first, last: last2 }) => ({ top: 1, left: first, bottom: LAST_ROW, right: last2 })),
    validations: [...rules.keys()],
    tables: annotations.tables.map(({ columns: _, ...table }) => table),
    comments: annotations.comments,
    frozen: read2?.frozen ?? { rows: 0, columns: 0 }
  };
  return { sheet: finished, kind, part, source: text, layout: read2?.layout ?? null, pivots: annotations.pivots, rules };
}

// src/workbook/cell-xml.ts
function newCell(change, style, prefix, writer) {
  const own2 = change.color === void 0 ? style : writer.fillStyle(style, change.color);
  const attributes = ` r="${cellRef(change.row, change.column)}"${own2 === 0 ? "" : ` s="${own2}"`}`;
  const { type, content } = cellContent(change.value ?? "", prefix, writer);
  return closeCell(`<${prefix}c${attributes}${typeAttribute(type)}`, content, prefix);
}
function rewriteCell(source2, change, writer) {
  const cursor = new XmlCursor(source2);
  cursor.next();
  const { prefix, nameEnd } = cursor;
  const attributes = cursor.attributes();
  const tagEnd = cursor.end;
  const style = Number(attributes.find(({ name }) => name === "s")?.value ?? 0);
  const fresh = change.color === void 0 ? void 0 : writer.fillStyle(style, change.color);
  const type = attributes.find(({ name }) => name === "t")?.value;
  const written = change.value === void 0 ? void 0 : cellContent(change.value, prefix, writer);
  if (written && type === "s" && /[:<]v[\s>]/.test(source2)) writer.dropString();
  let tag = source2.slice(0, nameEnd);
  let hasStyle = false;
  let hasType = false;
  for (const { name, start, end } of attributes) {
    if (name === "s" && fresh !== void 0) {
      tag += ` s="${fresh}"`;
      hasStyle = true;
    } else if (name === "t" && written) {
      tag += typeAttribute(written.type);
      hasType = true;
    } else if (!(written && DROPPED.has(name))) tag += source2.slice(start, end);
  }
  if (fresh !== void 0 && !hasStyle) tag += ` s="${fresh}"`;
  if (!written) return tag + source2.slice(attributes.at(-1)?.end ?? nameEnd);
  if (!hasType) tag += typeAttribute(written.type);
  return closeCell(tag, written.content + cellExtension(source2, tagEnd), prefix);
}
var DROPPED = /* @__PURE__ */ new Set(["cm", "vm", "ph"]);
function cellContent(value, prefix, writer) {
  if (value === "") return { type: "", content: "" };
  if (typeof value === "number") return { type: "", content: `<${prefix}v>${value}</${prefix}v>` };
  const index = writer.shareString(value);
  if (index !== null) return { type: "s", content: `<${prefix}v>${index}</${prefix}v>` };
  return { type: "inlineStr", content: `<${prefix}is>${textElement(value, prefix)}</${prefix}is>` };
}
function textElement(value, prefix) {
  const stored = encodeCellString(value);
  const space = needsSpacePreserved(stored) ? ' xml:space="preserve"' : "";
  return `<${prefix}t${space}>${escapeText(stored)}</${prefix}t>`;
}
function typeAttribute(type) {
  return type === "" ? "" : ` t="${type}"`;
}
function closeCell(tag, content, prefix) {
  return content === "" ? `${tag}/>` : `${tag}>${content}</${prefix}c>`;
}
function cellExtension(source2, tagEnd) {
  if (!source2.includes("extLst", tagEnd)) return "";
  const cursor = new XmlCursor(source2);
  cursor.next();
  while (cursor.nextChild(1)) {
    if (!cursor.is("extLst")) continue;
    const { start } = cursor;
    cursor.skip();
    return source2.slice(start, cursor.end);
  }
  return "";
}

// src/workbook/added-sheet-xml.ts
var STYLES = {
  header: { bold: true, background: "D9E2F3", wraps: true },
  wrap: { wraps: true },
  plain: {},
  percent: { numberFormat: 9 },
  link: { underlined: true, fontColor: "0563C1" },
  high: { background: "C6EFCE" },
  medium: { background: "FFEB9C" },
  low: { background: "FFC7CE" },
  none: { background: "EDEDED" }
};
var LONGEST_LIST = 255;
function addedSheetXml(added, namespace, { styles, writer }) {
  const rows = added.rows.map((row, position) => {
    const height2 = added.rowHeights?.[position];
    return rowXml(row, { number: position + 1, height: height2 }, { styles, writer });
  });
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<worksheet xmlns="${escapeAttribute(namespace)}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="${usedRange(added)}"/>`,
    viewXml(added.frozenRows),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(added.columnWidths),
    `<sheetData>${rows.join("")}</sheetData>`,
    filterXml(added),
    validationsXml(added.validations ?? []),
    hyperlinksXml(added.rows),
    // Printed, all columns stand on one page.
    '<pageSetup orientation="landscape" fitToHeight="0"/>',
    "</worksheet>"
  ].join("");
}
function rowXml(row, { number: number3, height: height2 }, { styles, writer }) {
  if (row.every((cell) => cell === null)) return "";
  const cells2 = row.map((cell, position) => {
    if (!cell) return "";
    const style = styles.add(STYLES[cell.style ?? (cell.link ? "link" : "plain")]);
    const change = { row: number3, column: position + 1, value: fitValue(cell.value), color: void 0 };
    return newCell(change, style, "", writer);
  });
  const size = height2 === void 0 ? "" : ` ht="${height2}" customHeight="1"`;
  return `<row r="${number3}"${size}>${cells2.join("")}</row>`;
}
function fitValue(value) {
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new Error(`a cell of the added sheet holds ${value}`);
    return value;
  }
  const text = settleCellText(value);
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1)}\u2026` : text;
}
function widestRow({ rows }) {
  return rows.reduce((widest, row) => Math.max(widest, row.length), 1);
}
function usedRange(added) {
  return `A1:${cellRef(Math.max(1, added.rows.length), widestRow(added))}`;
}
function viewXml(frozenRows) {
  if (frozenRows === 0) return '<sheetViews><sheetView workbookViewId="0"/></sheetViews>';
  const top = cellRef(frozenRows + 1, 1);
  const pane = `<pane ySplit="${frozenRows}" topLeftCell="${top}" activePane="bottomLeft" state="frozen"/>`;
  const selection = `<selection pane="bottomLeft" activeCell="${top}" sqref="${top}"/>`;
  return `<sheetViews><sheetView workbookViewId="0">${pane}${selection}</sheetView></sheetViews>`;
}
function columnsXml(widths) {
  if (widths.length === 0) return "";
  const columns = widths.map((width2, position) => {
    return `<col min="${position + 1}" max="${position + 1}" width="${width2}" customWidth="1"/>`;
  });
  return `<cols>${columns.join("")}</cols>`;
}
function filterXml(added) {
  if (!added.autoFilter) return "";
  const header = Math.max(1, added.frozenRows);
  const end = cellRef(Math.max(header, added.rows.length), widestRow(added));
  return `<autoFilter ref="${cellRef(header, 1)}:${end}"/>`;
}
function validationsXml(validations) {
  const rules = validations.flatMap(({ area, choices }) => {
    const list = (choices ?? []).join(",");
    const fits = list !== "" && list.length <= LONGEST_LIST && !choices.some((choice) => choice.includes(","));
    if (!fits || !parseArea(area)) return [];
    const source2 = escapeText(`"${list.replaceAll('"', '""')}"`);
    const attributes = `type="list" allowBlank="1" showErrorMessage="1" sqref="${escapeAttribute(area)}"`;
    return [`<dataValidation ${attributes}><formula1>${source2}</formula1></dataValidation>`];
  });
  return rules.length === 0 ? "" : `<dataValidations count="${rules.length}">${rules.join("")}</dataValidations>`;
}
function hyperlinksXml(rows) {
  const links = rows.flatMap(
    (row, position) => row.flatMap((cell, column) => cell?.link ? [linkXml(cell.link, cellRef(position + 1, column + 1))] : [])
  );
  return links.length === 0 ? "" : `<hyperlinks>${links.join("")}</hyperlinks>`;
}
function linkXml({ sheet, ref }, at) {
  const location = `'${sheet.replaceAll("'", "''")}'!${ref}`;
  return `<hyperlink ref="${at}" location="${escapeAttribute(location)}"/>`;
}

// src/workbook/append-strings.ts
function appendStrings(text, count) {
  const fresh = /* @__PURE__ */ new Map();
  let uses = 0;
  return {
    share(value) {
      uses++;
      const known4 = fresh.get(value);
      if (known4 !== void 0) return known4;
      const index = count + fresh.size;
      fresh.set(value, index);
      return index;
    },
    drop() {
      uses--;
    },
    finish() {
      if (fresh.size === 0 && uses === 0) return text;
      return applyEdits(text, stringEdits(text, [...fresh.keys()], count + fresh.size, uses));
    }
  };
}
function stringEdits(text, values, total, uses) {
  const cursor = new XmlCursor(text);
  cursor.nextElement();
  const { prefix, kind, start, end: tagEnd } = cursor;
  const edits = [];
  for (const { name, value, valueStart, valueEnd } of cursor.attributes()) {
    const known4 = name === "count" ? Number(value) + uses : name === "uniqueCount" ? total : null;
    if (known4 !== null) edits.push({ offset: valueStart, length: valueEnd - valueStart, content: String(known4) });
  }
  if (values.length === 0) return edits;
  const items = values.map((value) => `<${prefix}si>${textElement(value, prefix)}</${prefix}si>`).join("");
  if (kind === "empty") {
    const slash = text.lastIndexOf("/", tagEnd);
    const content = `>${items}</${text.slice(cursor.nameStart, cursor.nameEnd)}>`;
    return [...edits, { offset: Math.max(slash, start), length: tagEnd - slash, content }];
  }
  let offset = tagEnd;
  while (cursor.nextChild(1)) {
    if (!cursor.is("si")) continue;
    cursor.skip();
    offset = cursor.end;
  }
  return [...edits, { offset, length: 0, content: items }];
}

// src/workbook/append-styles.ts
var COLLECTIONS = {
  fonts: ["font", ["<%font/>"]],
  fills: [
    "fill",
    ['<%fill><%patternFill patternType="none"/></%fill>', '<%fill><%patternFill patternType="gray125"/></%fill>']
  ],
  borders: ["border", ["<%border/>"]],
  cellXfs: ["xf", ["<%xf/>"]]
};
var ORDER = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs"];
function emptyStyles(namespace) {
  const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  return `${declaration}<styleSheet xmlns="${escapeAttribute(namespace)}"></styleSheet>`;
}
function appendStyles(text) {
  const { prefix, collections } = readCollections(text);
  const known4 = /* @__PURE__ */ new Map();
  function append(name, item) {
    const key = `${name} ${item}`;
    const before = known4.get(key);
    if (before !== void 0) return before;
    const { items, added } = collections[name];
    added.push(item);
    const number3 = items.length + added.length - 1;
    known4.set(key, number3);
    return number3;
  }
  function appendFill(color) {
    const colors = `<${prefix}fgColor rgb="FF${color}"/><${prefix}bgColor indexed="64"/>`;
    const pattern = `<${prefix}patternFill patternType="solid">${colors}</${prefix}patternFill>`;
    return append("fills", `<${prefix}fill>${pattern}</${prefix}fill>`);
  }
  function appendFont({ bold, underlined, fontColor }) {
    if (!bold && !underlined && !fontColor) return 0;
    const font = collections.fonts.items[0] ?? "";
    const size = elementOf(font, "sz") ?? `<${prefix}sz val="11"/>`;
    const face = elementOf(font, "name") ?? `<${prefix}name val="Calibri"/>`;
    const marks = (bold ? `<${prefix}b/>` : "") + (underlined ? `<${prefix}u/>` : "");
    const color = fontColor ? `<${prefix}color rgb="FF${fontColor}"/>` : "";
    return append("fonts", `<${prefix}font>${marks}${size}${color}${face}</${prefix}font>`);
  }
  return {
    fill(style, color) {
      const { items, added } = collections.cellXfs;
      const source2 = items[style] ?? added[style - items.length] ?? items[0];
      return append("cellXfs", withFill(source2, appendFill(color)));
    },
    add(style) {
      const font = appendFont(style);
      const fill = style.background ? appendFill(style.background) : 0;
      const ids = `numFmtId="${style.numberFormat ?? 0}" fontId="${font}" fillId="${fill}" borderId="0" xfId="0"`;
      const applied = 'applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1"';
      const alignment = `<${prefix}alignment vertical="top"${style.wraps ? ' wrapText="1"' : ""}/>`;
      return append("cellXfs", `<${prefix}xf ${ids} ${applied}>${alignment}</${prefix}xf>`);
    },
    finish() {
      return applyEdits(
        text,
        Object.values(collections).flatMap((collection) => collectionEdits(collection))
      );
    }
  };
}
function readCollections(text) {
  const cursor = new XmlCursor(text);
  cursor.nextElement();
  const { prefix } = cursor;
  const found = {};
  const ends = /* @__PURE__ */ new Map();
  const rootEnd = cursor.end;
  while (cursor.nextChild(1)) {
    const { name, kind, start, end } = cursor;
    const tag = text.slice(start, end);
    const count = cursor.attributes().find((attribute) => attribute.name === "count");
    let offset = end;
    if (name in COLLECTIONS) {
      const items = [];
      while (cursor.nextChild(2)) {
        const itemStart = cursor.start;
        const isItem = cursor.is(COLLECTIONS[name][0]);
        cursor.skip();
        if (!isItem) continue;
        items.push(text.slice(itemStart, cursor.end));
        offset = cursor.end;
      }
      const place = kind === "empty" ? { offset: start, length: end - start } : { offset, length: 0 };
      const where = count ? { start: count.valueStart, end: count.valueEnd } : null;
      found[name] = {
        ...place,
        form: kind === "empty" ? "empty" : "open",
        tag,
        count: where,
        items: items.length > 0 ? items : defaultItems(name, prefix),
        isBare: items.length === 0,
        added: []
      };
    } else cursor.skip();
    if (ORDER.includes(name)) ends.set(name, cursor.end);
  }
  const collections = {};
  for (const name of Object.keys(COLLECTIONS)) {
    const before = ORDER.slice(0, ORDER.indexOf(name)).map((one) => ends.get(one) ?? rootEnd);
    const offset = Math.max(rootEnd, ...before);
    const items = defaultItems(name, prefix);
    const tag = `<${prefix}${name}>`;
    collections[name] = found[name] ?? {
      offset,
      length: 0,
      form: "absent",
      tag,
      count: null,
      items,
      isBare: true,
      added: []
    };
  }
  return { prefix, collections };
}
function defaultItems(name, prefix) {
  return COLLECTIONS[name][1].map((item) => item.replaceAll("%", prefix));
}
function collectionEdits({ offset, length, form, tag, count, items, isBare, added }) {
  if (added.length === 0) return [];
  const total = String(items.length + added.length);
  const fresh = [...isBare ? items : [], ...added].join("");
  if (form === "open") {
    const edits = [{ offset, length, content: fresh }];
    return count ? [{ offset: count.start, length: count.end - count.start, content: total }, ...edits] : edits;
  }
  const opened2 = form === "empty" ? `${tag.replace(/\s*\/>$/, "").replace(/(\scount\s*=\s*["'])\d+/, `$1${total}`)}>` : tag;
  const name = /^<([^\s/>]+)/.exec(tag)[1];
  return [{ offset, length, content: `${opened2}${fresh}</${name}>` }];
}
function withFill(source2, fill) {
  const cursor = new XmlCursor(source2);
  cursor.next();
  const kept = cursor.attributes().filter(({ name }) => name !== "fillId" && name !== "applyFill");
  const attributes = kept.map(({ start, end }) => source2.slice(start, end)).join("");
  const rest = source2.slice(cursor.attributes().at(-1)?.end ?? cursor.nameEnd);
  return `${source2.slice(0, cursor.nameEnd)}${attributes} fillId="${fill}" applyFill="1"${rest}`;
}
function elementOf(source2, name) {
  if (source2 === "") return null;
  const cursor = new XmlCursor(source2);
  cursor.next();
  while (cursor.nextChild(1)) {
    if (!cursor.is(name)) continue;
    const { start } = cursor;
    cursor.skip();
    return source2.slice(start, cursor.end);
  }
  return null;
}

// src/workbook/broken-rule.ts
function brokenRule({ sheet, rules }, ref, value) {
  const place = parseCellRef(ref);
  const validation = place && validationAt(sheet, place.row, place.column);
  const rule = validation && rules.get(validation);
  if (!validation || !rule?.stops || value === "") return null;
  if (validation.type === "list") return isListed(validation, value) ? null : "notInList";
  return isWithin2(rule, value) ? null : "breaksRule";
}
function isListed({ choices, source: source2 }, value) {
  if (!choices) return true;
  const fold2 = (text) => source2.startsWith('"') ? text.trim() : text.trim().toLowerCase();
  return choices.some((choice) => fold2(choice) === fold2(String(value)));
}
function isWithin2({ type, operator, source: source2, second }, value) {
  if (type === "custom" || type === "none") return true;
  const isText = type === "textLength";
  if (!isText && typeof value === "string") return false;
  const measured = isText ? settleCellText(String(value)).length : Number(value);
  if (type === "whole" && !Number.isInteger(measured)) return false;
  const [first, last2] = [source2, second].map((bound) => /^-?\d+(?:\.\d+)?$/.test(bound) ? Number(bound) : null);
  if (first == null) return true;
  return COMPARISONS[operator](measured, first, last2 ?? null);
}
var COMPARISONS = {
  between: (value, first, last2) => value >= first && (last2 === null || value <= last2),
  notBetween: (value, first, last2) => last2 === null || value < first || value > last2,
  equal: (value, first) => value === first,
  notEqual: (value, first) => value !== first,
  lessThan: (value, first) => value < first,
  lessThanOrEqual: (value, first) => value <= first,
  greaterThan: (value, first) => value > first,
  greaterThanOrEqual: (value, first) => value >= first
};

// src/workbook/refusal.ts
function refusalFor(opened2, sheet, ref, value) {
  const parts = partsOf(opened2);
  const found = findSheet(parts, sheet);
  const refusal = refusalToTouch(parts, found, ref) ?? refusalToOverwrite(found, ref);
  return refusal ?? (value === void 0 ? null : brokenRule(found, ref, value));
}
function findSheet(parts, name) {
  return parts.sheets.find(({ sheet }) => sheet.name === name);
}
function refusalToTouch(parts, found, ref) {
  if (parts.isSigned) return "workbookSigned";
  if (!found) return "sheetMissing";
  if (!found.layout) return "notWorksheet";
  const place = parseCellRef(ref);
  if (!place) return "refUnreadable";
  if (!found.layout.isOrdered || !found.layout.data) return "rowsUnordered";
  if (found.layout.zeroHeight && !hasRow(found.layout.rowNumbers, place.row)) return "rowHiddenByDefault";
  return null;
}
function refusalToOverwrite({ sheet, layout, pivots }, ref) {
  const { row, column } = parseCellRef(ref);
  const merge2 = mergeAt(sheet, row, column);
  if (merge2 && (merge2.top !== row || merge2.left !== column)) return "mergedAway";
  const inArray = layout.arrays.some((area) => areaContains(area, row, column));
  if (inArray || cellAt(sheet, row, column)?.hasFormula) return "formulaCell";
  for (const { area, headerRows, totalsRows } of sheet.tables) {
    if (!areaContains(area, row, column)) continue;
    if (row < area.top + headerRows) return "tableHeader";
    if (row > area.bottom - totalsRows) return "tableTotals";
  }
  return pivots.some((area) => areaContains(area, row, column)) ? "pivotTable" : null;
}
function rowPosition(rowNumbers, row) {
  let low = 0;
  let high = rowNumbers.length;
  while (low < high) {
    const middle = low + high >> 1;
    if (rowNumbers[middle] < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
function hasRow(rowNumbers, row) {
  return rowNumbers[rowPosition(rowNumbers, row)] === row;
}

// src/workbook/check-changes.ts
function checkChanges(parts, edits, fills) {
  const findings = [];
  const seen = /* @__PURE__ */ new Set();
  for (const edit of edits) {
    const key = `${edit.sheet}!${edit.ref.replaceAll("$", "").toUpperCase()}`;
    const code = refusalOf(parts, edit) ?? (seen.has(key) ? "editedTwice" : valueRefusal(edit.value));
    seen.add(key);
    if (code) findings.push(finding2(code, edit, code === "textTooLong" ? { limit: LONGEST_TEXT } : {}));
  }
  for (const fill of fills) {
    const code = refusalToTouch(parts, findSheet(parts, fill.sheet), fill.ref);
    if (code) findings.push(finding2(code, fill));
    else if (!/^[0-9A-Fa-f]{6}$/.test(fill.color))
      findings.push(finding2("colorUnreadable", fill, { color: fill.color }));
  }
  const [first] = findings;
  if (first) throw new UserError(first.code, first.place, first.args, findings);
}
function refusalOf(parts, { sheet, ref }) {
  const found = findSheet(parts, sheet);
  return refusalToTouch(parts, found, ref) ?? refusalToOverwrite(found, ref);
}
function valueRefusal(value) {
  if (typeof value === "number") return Number.isFinite(value) ? null : "numberNotFinite";
  return settleCellText(value).length > LONGEST_TEXT ? "textTooLong" : null;
}
function finding2(code, { sheet, ref }, args2 = {}) {
  return { code, severity: "error", place: { sheet, ref }, args: args2 };
}

// src/workbook/list-sheet.ts
function freeSheetName(wanted2, taken) {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const clean = wanted2.replace(/[[\]:*?/\\]/g, " ").trim().replace(/^'+|'+$/g, "");
  for (let number3 = 1; ; number3++) {
    const suffix = number3 === 1 ? "" : ` (${number3})`;
    const name = (clean === "" ? "Sheet" : clean).slice(0, 31 - suffix.length) + suffix;
    if (!used.has(name.toLowerCase())) return name;
  }
}
function listSheet(text, name, relationshipId) {
  const cursor = new XmlCursor(text);
  cursor.nextElement();
  let highest = 0;
  let last2 = { end: 0, tag: "", idName: "r:id", declaration: "" };
  while (cursor.nextChild(1)) {
    if (!cursor.is("sheets")) continue;
    while (cursor.nextChild(2)) {
      if (!cursor.is("sheet")) continue;
      const attributes2 = cursor.attributes();
      highest = Math.max(highest, Number(cursor.attribute("sheetId") ?? 0));
      const idName = attributes2.find((attribute) => attribute.name.endsWith(":id"))?.name ?? "r:id";
      const own2 = attributes2.find((attribute) => attribute.name === `xmlns:${idName.slice(0, -3)}`);
      const declaration = own2 ? text.slice(own2.start, own2.end) : "";
      const tag = text.slice(cursor.nameStart, cursor.nameEnd);
      cursor.skip();
      last2 = { end: cursor.end, tag, idName, declaration };
    }
  }
  const attributes = `name="${escapeAttribute(name)}" sheetId="${highest + 1}"${last2.declaration}`;
  const content = `<${last2.tag} ${attributes} ${last2.idName}="${relationshipId}"/>`;
  return { offset: last2.end, length: 0, content };
}
function rootNamespace(text) {
  const cursor = new XmlCursor(text);
  cursor.nextElement();
  const declared = cursor.prefix === "" ? "xmlns" : `xmlns:${cursor.prefix.slice(0, -1)}`;
  return cursor.attribute(declared) ?? "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
}

// src/workbook/register-part.ts
var TRANSITIONAL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
function registerParts(source2, parts) {
  const known4 = source2.relationships(source2.mainPart);
  const namespace = known4.find(({ type }) => type === "worksheet")?.fullType.replace(/\/worksheet$/, "") ?? TRANSITIONAL;
  const ids = /* @__PURE__ */ new Map();
  let last2 = known4.reduce((highest, { id }) => Math.max(highest, Number(/^rId(\d{1,9})$/.exec(id)?.[1] ?? 0)), 0);
  const types = source2.text("[Content_Types].xml").text;
  const relations = source2.text(relationshipsPartOf(source2.mainPart)).text;
  const overrides = [];
  const entries = [];
  for (const { part, contentType, relationship } of parts) {
    ids.set(part, `rId${++last2}`);
    const partName = escapeAttribute(`/${part}`);
    overrides.push(`<${rootPrefix(types)}Override PartName="${partName}" ContentType="${contentType}"/>`);
    const type = `${namespace}/${relationship}`;
    entries.push(`<${rootPrefix(relations)}Relationship Id="rId${last2}" Type="${type}" Target="${partName}"/>`);
  }
  return {
    contentTypes: appendToRoot(types, overrides.join("")),
    relationships: appendToRoot(relations, entries.join("")),
    ids
  };
}
function rootPrefix(text) {
  const cursor = new XmlCursor(text);
  cursor.nextElement();
  return cursor.prefix;
}
function appendToRoot(text, content) {
  const cursor = new XmlCursor(text);
  cursor.nextElement();
  cursor.skip();
  return applyEdits(text, [{ offset: cursor.start, length: 0, content }]);
}

// src/workbook/package-draft.ts
var SMALL_PART = 1e6;
var CONTENT_TYPES2 = "[Content_Types].xml";
function draftPackage(source2) {
  const replaced = /* @__PURE__ */ new Map();
  const entries = [];
  const newParts = [];
  function replace(part, before, text) {
    if (text === before.text) return;
    if (text.length < SMALL_PART) tokenizeXml(text, part);
    replaced.set(part, encodePart({ ...before, text }));
  }
  return {
    replace,
    add(part, text) {
      newParts.push(part);
      entries.push({ name: part.part, bytes: Buffer.from(text) });
    },
    freePart(stem) {
      const folder = source2.mainPart.slice(0, source2.mainPart.lastIndexOf("/") + 1);
      for (let number3 = 1; ; number3++) {
        const part = `${folder}${stem}${number3}.xml`;
        if (!source2.has(part)) return part;
      }
    },
    register() {
      if (newParts.length === 0) return /* @__PURE__ */ new Map();
      const registered = registerParts(source2, newParts);
      const relationshipsPart = relationshipsPartOf(source2.mainPart);
      replace(CONTENT_TYPES2, source2.text(CONTENT_TYPES2), registered.contentTypes);
      replace(relationshipsPart, source2.text(relationshipsPart), registered.relationships);
      return registered.ids;
    },
    finish() {
      const file = spliceArchive(source2.archive, { replaced, added: entries });
      const archive = openArchive(file);
      const written = [...replaced, ...entries.map(({ name, bytes }) => [name, bytes])];
      for (const [part, bytes] of written) {
        if (!archive.read(part).equals(bytes)) throw new Error(`${part} was not written as it should be`);
      }
      return file;
    }
  };
}

// src/workbook/patch-sheet.ts
function patchSheet(text, layout, changes, writer) {
  const edits = [];
  const tag = layout.data;
  let newRows = "";
  for (const [row, inRow] of byRow(changes)) {
    const position = rowPosition(layout.rowNumbers, row);
    if (layout.rowNumbers[position] === row) {
      const start = layout.rowStarts[position];
      edits.push(...patchRow(text.slice(start, layout.rowEnds[position]), start, inRow, layout, writer));
      continue;
    }
    const cells2 = inRow.map((change) => newCell(change, columnStyle(layout, change.column), tag.prefix, writer));
    const content = `<${tag.prefix}row r="${row}">${cells2.join("")}</${tag.prefix}row>`;
    if (tag.isEmpty) newRows += content;
    else edits.push({ offset: position === 0 ? tag.end : layout.rowEnds[position - 1], length: 0, content });
  }
  if (newRows !== "") {
    const opened2 = `${text.slice(tag.start, tag.end).replace(/\s*\/>$/, "")}>`;
    const content = `${opened2}${newRows}</${tag.prefix}sheetData>`;
    edits.push({ offset: tag.start, length: tag.end - tag.start, content });
  }
  return applyEdits(text, [...edits, ...widenDimension(text, layout, changes)]);
}
function byRow(changes) {
  const ordered = [...changes].sort((one, other) => one.row - other.row || one.column - other.column);
  const rows = /* @__PURE__ */ new Map();
  for (const change of ordered) {
    const inRow = rows.get(change.row);
    if (inRow) inRow.push(change);
    else rows.set(change.row, [change]);
  }
  return rows;
}
function patchRow(source2, base, changes, layout, writer) {
  const cursor = new XmlCursor(source2);
  cursor.next();
  const { prefix, end: tagEnd, kind } = cursor;
  const rowStyle = isOn(cursor.attribute("customFormat")) ? Number(cursor.attribute("s") ?? 0) : null;
  const styleFor = (column) => rowStyle ?? columnStyle(layout, column);
  const edits = widenSpans(cursor, base, changes);
  if (kind === "empty") {
    const cells2 = changes.map((change) => newCell(change, styleFor(change.column), prefix, writer)).join("");
    const slash = source2.lastIndexOf("/");
    return [...edits, { offset: base + slash, length: source2.length - slash, content: `>${cells2}</${prefix}row>` }];
  }
  const existing = readCells2(cursor);
  let next = 0;
  for (const change of changes) {
    while (next < existing.length && existing[next].column < change.column) next++;
    const found = existing[next];
    if (found?.column === change.column) {
      const content = rewriteCell(source2.slice(found.start, found.end), change, writer);
      edits.push({ offset: base + found.start, length: found.end - found.start, content });
    } else {
      const offset = base + (next === 0 ? tagEnd : existing[next - 1].end);
      edits.push({ offset, length: 0, content: newCell(change, styleFor(change.column), prefix, writer) });
    }
  }
  return edits;
}
function readCells2(cursor) {
  const cells2 = [];
  let column = 0;
  while (cursor.nextChild(1)) {
    if (!cursor.is("c")) continue;
    const { start } = cursor;
    const ref = cursor.attribute("r");
    column = ref === null ? column + 1 : columnNumber(ref.replace(/\d+$/, ""));
    cursor.skip();
    cells2.push({ column, start, end: cursor.end });
  }
  return cells2;
}
function columnStyle({ columns }, column) {
  return columns.find(({ first, last: last2 }) => column >= first && column <= last2)?.style ?? 0;
}
function widenSpans(cursor, base, changes) {
  const spans = cursor.attributes().find(({ name }) => name === "spans");
  if (!spans) return [];
  const ranges = spans.value.trim().split(/\s+/).map((range) => range.split(":").map(Number));
  const isInside = ({ column }) => ranges.some(([from, to]) => column >= from && column <= to);
  if (changes.every(isInside) || ranges.flat().some(Number.isNaN)) return [];
  const ends = [...ranges.flat(), ...changes.map(({ column }) => column)];
  const [first, last2] = [ends.reduce((a2, b) => Math.min(a2, b)), ends.reduce((a2, b) => Math.max(a2, b))];
  const content = `${first}:${last2}`;
  return [{ offset: base + spans.valueStart, length: spans.valueEnd - spans.valueStart, content }];
}
function widenDimension(text, { dimension }, changes) {
  const area = dimension && parseArea(text.slice(dimension.start, dimension.end));
  if (!area) return [];
  let { top, left, bottom, right } = area;
  for (const { row, column } of changes) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  if (top === area.top && left === area.left && bottom === area.bottom && right === area.right) return [];
  const content = `${cellRef(top, left)}:${cellRef(bottom, right)}`;
  return [{ offset: dimension.start, length: dimension.end - dimension.start, content }];
}

// src/workbook/require-recalculation.ts
var BEFORE = /* @__PURE__ */ new Set([
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames"
]);
function requireRecalculation(text) {
  const cursor = new XmlCursor(text);
  cursor.nextElement();
  const { prefix } = cursor;
  let after = cursor.end;
  while (cursor.nextChild(1)) {
    if (cursor.is("calcPr")) {
      const known4 = cursor.attributes().find(({ name }) => name === "fullCalcOnLoad");
      if (known4?.value === "1" || known4?.value === "true") return [];
      if (known4) return [{ offset: known4.valueStart, length: known4.valueEnd - known4.valueStart, content: "1" }];
      const offset = cursor.attributes().at(-1)?.end ?? cursor.nameEnd;
      return [{ offset, length: 0, content: ' fullCalcOnLoad="1"' }];
    }
    const comesBefore = BEFORE.has(cursor.name);
    cursor.skip();
    if (comesBefore) after = cursor.end;
  }
  return [{ offset: after, length: 0, content: `<${prefix}calcPr fullCalcOnLoad="1"/>` }];
}

// src/workbook/verify-patch.ts
function verifySheet(before, after, layout, targets) {
  const tag = layout.data;
  let old = 0;
  let fresh = 0;
  const expectSame = (until) => {
    const length = until - old;
    if (before.slice(old, until) !== after.slice(fresh, fresh + length)) throw changed(before, old, after, fresh);
    old = until;
    fresh += length;
  };
  const takeElement = () => {
    const cursor = new XmlCursor(after.slice(fresh));
    cursor.next();
    cursor.skip();
    const source2 = after.slice(fresh, fresh + cursor.end);
    fresh += cursor.end;
    return source2;
  };
  if (layout.dimension) {
    expectSame(layout.dimension.start);
    old = layout.dimension.end;
    fresh = after.indexOf(before[old], fresh);
  }
  expectSame(tag.start);
  if (tag.isEmpty) {
    const source2 = takeElement();
    if (outlineOf(source2, targets) !== outlineOf(before.slice(tag.start, tag.end), targets)) {
      throw changed(before, old, after, fresh);
    }
    old = tag.end;
  } else {
    expectSame(tag.end);
    for (const row of targetRows(targets)) {
      const position = rowPosition(layout.rowNumbers, row);
      if (layout.rowNumbers[position] !== row) {
        if (position > 0) expectSame(layout.rowEnds[position - 1]);
        if (outlineOf(takeElement(), targets, row) !== `<${tag.prefix}row r="${row}">`) {
          throw changed(before, old, after, fresh);
        }
        continue;
      }
      expectSame(layout.rowStarts[position]);
      const end = layout.rowEnds[position];
      const source2 = before.slice(old, end);
      if (outlineOf(source2, targets, row) !== outlineOf(takeElement(), targets, row)) {
        throw changed(before, old, after, fresh);
      }
      old = end;
    }
  }
  expectSame(before.length);
  if (fresh !== after.length) throw changed(before, old, after, fresh);
}
function targetRows(targets) {
  const rows = new Set([...targets].map((ref) => parseCellRef(ref).row));
  return [...rows].sort((one, other) => one - other);
}
function outlineOf(source2, targets, row = 0) {
  const cursor = new XmlCursor(source2);
  cursor.next();
  const level = cursor.depth;
  const tag = source2.slice(0, cursor.end).replace(/\s+spans\s*=\s*(?:"[^"]*"|'[^']*')/, "");
  let outline = tag.replace(/\s*\/?>$/, ">");
  let column = 0;
  let from = cursor.end;
  while (cursor.next()) {
    const { start, isElement } = cursor;
    if (cursor.isEnd && cursor.depth === level) return outline + source2.slice(from, start);
    if (!isElement) continue;
    let isTarget = false;
    if (cursor.is("c")) {
      const ref = cursor.attribute("r");
      column = ref === null ? column + 1 : parseCellRef(ref)?.column ?? 0;
      cursor.skip();
      isTarget = targets.has(cellRef(row, column));
    } else if (cursor.is("row")) {
      const inner = Number(cursor.attribute("r"));
      cursor.skip();
      isTarget = outlineOf(source2.slice(start, cursor.end), targets, inner).endsWith(`row r="${inner}">`);
    }
    if (!isTarget) continue;
    outline += source2.slice(from, start);
    from = cursor.end;
  }
  return outline;
}
function changed(before, old, after, fresh) {
  return new Error(
    `a patch changed more than its cells: ${before.slice(old, old + 80)} -> ${after.slice(fresh, fresh + 80)}`
  );
}

// src/workbook/patch-workbook.ts
function patchWorkbook(opened2, edits, { added, fills = [] } = {}) {
  const parts = partsOf(opened2);
  if (edits.length === 0 && fills.length === 0 && !added) return parts.package.archive.file;
  checkChanges(parts, edits, fills);
  if (added && parts.isSigned) throw new UserError("workbookSigned", { sheet: added.name });
  const needsRecalculation = edits.length > 0 && parts.sheets.some(({ layout }) => layout?.hasFormulas);
  try {
    return writeParts(parts, { changes: groupBySheet(parts, edits, fills), added, needsRecalculation });
  } catch (error2) {
    if (error2 instanceof OoxmlError) throw new UserError(error2.code, {}, error2.args);
    throw error2;
  }
}
function groupBySheet(parts, edits, fills) {
  const sheets = /* @__PURE__ */ new Map();
  const change = (sheetName, ref, what) => {
    const sheet = findSheet(parts, sheetName);
    const place = parseCellRef(ref);
    const changes = sheets.get(sheet) ?? /* @__PURE__ */ new Map();
    const key = cellRef(place.row, place.column);
    changes.set(key, { ...place, value: void 0, color: void 0, ...changes.get(key), ...what });
    sheets.set(sheet, changes);
  };
  for (const { sheet, ref, value } of edits) change(sheet, ref, { value });
  for (const { sheet, ref, color } of fills) change(sheet, ref, { color: color.toUpperCase() });
  return sheets;
}
function writeParts(parts, { changes, added, needsRecalculation }) {
  const draft = draftPackage(parts.package);
  const namespace = rootNamespace(parts.workbook.text);
  const strings = parts.sharedStrings && !parts.hasDanglingString ? appendStrings(parts.sharedStrings.text, parts.stringCount) : null;
  const noStyles = emptyStyles(namespace);
  const styles = appendStyles(parts.styles?.text ?? noStyles);
  const writer = {
    shareString: (text) => strings?.share(text) ?? null,
    dropString: () => strings?.drop(),
    fillStyle: (style, color) => styles.fill(style, color)
  };
  for (const [sheet, cells2] of changes) {
    const { text } = sheet.source;
    const patched = patchSheet(text, sheet.layout, [...cells2.values()], writer);
    verifySheet(text, patched, sheet.layout, new Set(cells2.keys()));
    draft.replace(sheet.part, sheet.source, patched);
  }
  const addedPart = draft.freePart("worksheets/sheet");
  if (added) {
    const xml = addedSheetXml(added, namespace, { styles, writer });
    draft.add({ part: addedPart, contentType: `${SPREADSHEET}.worksheet+xml`, relationship: "worksheet" }, xml);
  }
  const stylesText = styles.finish();
  if (parts.styles) draft.replace(parts.stylesPart, parts.styles, stylesText);
  else if (stylesText !== noStyles) {
    const part = draft.freePart("styles");
    draft.add({ part, contentType: `${SPREADSHEET}.styles+xml`, relationship: "styles" }, stylesText);
  }
  if (strings) draft.replace(parts.sharedStringsPart, parts.sharedStrings, strings.finish());
  const ids = draft.register();
  const workbookEdits = needsRecalculation ? requireRecalculation(parts.workbook.text) : [];
  if (added) {
    const name = freeSheetName(
      added.name,
      parts.sheets.map(({ sheet }) => sheet.name)
    );
    workbookEdits.unshift(listSheet(parts.workbook.text, name, ids.get(addedPart)));
  }
  draft.replace(parts.package.mainPart, parts.workbook, applyEdits(parts.workbook.text, workbookEdits));
  return draft.finish();
}
var SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

// src/pipeline/open-file.ts
var OLD_FORMATS = {
  legacyXls: "xls",
  binaryWorkbook: "xlsb",
  openDocument: "ods"
};
async function openFile(bytes) {
  try {
    return openAtOnce(bytes);
  } catch (error2) {
    const format = error2 instanceof UserError ? OLD_FORMATS[error2.code] : void 0;
    if (format === void 0) throw error2;
    return { ...openPackaged(await modernise(bytes, format)), bytes, format };
  }
}
function openAtOnce(bytes) {
  try {
    return openPackaged(bytes);
  } catch (error2) {
    if (error2 instanceof UserError && error2.code === "textFile") return openSeparated(bytes);
    throw error2;
  }
}
function opened(file) {
  return file instanceof Uint8Array ? openAtOnce(file) : file;
}
function openPackaged(bytes) {
  const file = openWorkbook(bytes);
  const format = formatOf(file);
  return {
    bytes,
    format,
    outputFormat: format,
    workbook: file.workbook,
    takesSheets: true,
    patch: (edits, added) => patchWorkbook(file, edits, added ? { added } : {}),
    refusalFor: (sheet, ref, value) => refusalFor(file, sheet, ref, value)
  };
}
function openSeparated(bytes) {
  const { format, workbook, patch, refusalFor: refusalFor2 } = openTextTable(bytes);
  return {
    bytes,
    format,
    outputFormat: format,
    workbook,
    takesSheets: false,
    patch: (edits) => patch(edits),
    refusalFor: refusalFor2
  };
}

// src/pipeline/check-workbook.ts
function checkWorkbook(file, record2, options) {
  return checkAnswers(opened(file).workbook, record2, options);
}

// src/pipeline/compile-catalogue.ts
function compileCatalogue({ languages, concepts, topics }) {
  const lexicon = compileLexicon(languages, concepts);
  return { lexicon, topics: compileTopics(topics, buildLexicon(lexicon)) };
}

// src/pipeline/default-answering.ts
var DEFAULT_ANSWERING = {
  nda: false,
  asOf: null,
  writeMedium: false,
  overwrite: false,
  highAt: 0.8,
  mediumAt: 0.5,
  lowAt: 0.15
};

// src/answering/choose-reply.ts
function chooseReply(control, match, guards) {
  const settled = guards.find((guard) => guard.code === "THRESHOLD" && guard.args.settles !== void 0);
  if (settled) return settled.args.settles;
  if (control.status.kind === "value") return "value";
  const { position } = control.status;
  if (!match.inverted) return position;
  if (position === "yes") return "no";
  if (position === "no") return "yes";
  return position === "planned" ? null : position;
}

// src/answering/choose-word.ts
var ORDER2 = ["notApplicable", "limited", "planned", "no", "yes"];
function classifyChoice(choice, languages) {
  const said2 = simplify(choice);
  const exact = ORDER2.find((position) => wordsFor(position, languages).includes(said2));
  if (exact) return exact;
  const begins = ORDER2.filter(
    (position) => wordsFor(position, languages).some((word2) => word2.length > 1 && said2.startsWith(`${word2} `))
  );
  const contains = ORDER2.filter(
    (position) => position !== "yes" && wordsFor(position, languages).some((word2) => word2.length > 3 && ` ${said2} `.includes(` ${word2} `))
  );
  const found = /* @__PURE__ */ new Set([...begins, ...contains]);
  if (found.size === 1 && !TAKES_BACK.test(said2)) return [...found][0];
  return found.has("limited") && !found.has("no") ? "limited" : null;
}
var TAKES_BACK = new RegExp("(?<!\\p{L})(?:except(?:ions?|e|o)?|excepcion(?:es)?|but|however|compensat(?:ing|ed)|alternative|alternate|sauf|mais|reserves?|reservas?|hors|salvo|pero)(?!\\p{L})", "u");
function wordFor(position, choices, languages) {
  if (position === "yes" && choices.some((choice) => EXCEEDS.test(simplify(choice)))) return null;
  const exact = choices.filter(
    (choice) => wordsFor(position, languages).includes(simplify(choice)) && classifyChoice(choice, languages) === position
  );
  if (exact.length > 0)
    return new Set(exact.map(simplify)).size === 1 ? exact[0] : firstInOrder(exact, position, languages);
  const near = choices.filter((choice) => classifyChoice(choice, languages) === position);
  return near.length === 1 ? near[0] : null;
}
var EXCEEDS = new RegExp("^(?:exceeds?|exceeded|depasse|supera|excede)(?!\\p{L})", "u");
function firstInOrder(exact, position, languages) {
  const first = exact.filter(
    (choice) => languages.some((language) => simplify(language.answers[position][0] ?? "") === simplify(choice))
  );
  return first.length === 1 ? first[0] : null;
}
function wordsFor(position, languages) {
  return languages.flatMap((language) => language.answers[position].map(simplify));
}
function simplify(text) {
  return normalise(text).replace(NUMBERING, "").replace(/[^\p{L}\p{N}/+✓✔✅✗✘❌-]+/gu, " ").replace(/^[-\s]+|[-\s]+$/g, "").replace(/ - /g, " ");
}
var NUMBERING = new RegExp("^(?:\\d{1,2}|[a-z]) ?[-.):] (?=.*\\p{L}{2})", "u");

// src/answering/fit-cells.ts
var TICK = "X";
function fitCells(question, reply2, comment, { languages, overwrite }) {
  const cells2 = {};
  const reasons = [];
  const isFree = (ref) => overwrite || question.existing[ref] === void 0;
  const put = (ref, value) => {
    if (ref !== null && value !== "" && isFree(ref)) cells2[ref] = value;
  };
  const noWord = () => {
    const ref = question.commentCell;
    const proposed = ref !== null && comment && isFree(ref) ? { [ref]: comment } : {};
    return { cells: proposed, reasons: [{ code: "NO_WORD", args: { reply: reply2 } }] };
  };
  const own2 = languages.find((language) => language.code === question.language) ?? languages[0];
  const choices = question.answerCell?.choices ?? null;
  if (question.ticks) {
    const ref = reply2 === "value" ? null : question.ticks[reply2] ?? null;
    if (reply2 !== "value" && ref === null) return noWord();
    put(ref, TICK);
    for (const other of Object.values(question.ticks)) {
      if (overwrite && ref !== null && other !== ref && question.existing[other] !== void 0) cells2[other] = "";
    }
    put(question.commentCell ?? (choices ? null : question.answerCell?.ref ?? null), comment ?? "");
  } else if (choices) {
    const word2 = reply2 === "value" ? "" : wordFor(reply2, choices, preferring(own2, languages));
    if (word2 === null) return noWord();
    put(question.answerCell.ref, word2);
    put(question.commentCell, comment ?? "");
  } else if (question.answerCell) {
    const position = reply2 === "value" ? "" : own2?.answers[reply2][0] ?? "";
    if (question.commentCell && position !== "") {
      put(question.answerCell.ref, position);
      put(question.commentCell, comment ?? "");
    } else {
      put(question.answerCell.ref, [position, comment ?? ""].filter((part) => part !== "").join(". "));
    }
  } else {
    put(question.commentCell, comment ?? "");
  }
  const hasWords = reply2 !== "value" || (comment ?? "") !== "";
  if (hasWords && Object.keys(cells2).length === 0) reasons.push({ code: "NO_PLACE", args: {} });
  return { cells: asTheChoicesAre(cells2, choices), reasons };
}
function preferring(own2, languages) {
  return own2 ? [own2, ...languages.filter((language) => language !== own2)] : languages;
}
function asTheChoicesAre(cells2, choices) {
  if (!choices) return cells2;
  return Object.fromEntries(
    Object.entries(cells2).map(([ref, value]) => {
      const isNumberChoice = typeof value === "string" && choices.includes(value) && /^\d+(\.\d+)?$/.test(value);
      return [ref, isNumberChoice ? Number(value) : value];
    })
  );
}

// src/answering/hold-back.ts
function holdBack(control, reply2, comment, asOf) {
  const reasons = [];
  for (const disagreement2 of control.disagreements) {
    if (disagreement2.resolved !== null || disagreement2.kind === "detail" || disagreement2.kind === "wording") continue;
    const { kind, disputed } = disagreement2;
    const isStated = kind === "position" ? reply2 !== "value" : disputed.length === 0 && comment !== null;
    if (isStated || disputed.some((words2) => states(comment ?? "", words2))) {
      const readings = Object.entries(disagreement2.readings).map(([code, reading]) => `${code}: ${reading}`).join(" / ");
      reasons.push({ code: "DISAGREEMENT", args: { kind, readings } });
    }
  }
  if (asOf !== null && control.validUntil !== null && asOf > control.validUntil) {
    reasons.push({ code: "STALE", args: { validUntil: control.validUntil } });
  }
  return reasons;
}
function states(text, words2) {
  const said2 = compact(text);
  const wanted2 = compact(words2);
  if (wanted2 === "") return false;
  for (let at = said2.indexOf(wanted2); at >= 0; at = said2.indexOf(wanted2, at + 1)) {
    const before = said2[at - 1] ?? " ";
    const around = said2.slice(at + wanted2.length - 1, at + wanted2.length + 1);
    if (!/[\p{L}\p{N}]/u.test(before) && !/^\d\d/.test(around)) return true;
  }
  return false;
}
function compact(text) {
  return normalise(text).replace(/(\d) (?=%)/g, "$1");
}
function commentFor(control, language, allowNda) {
  if (control.audience === "internal") return { comment: null, reason: { code: "INTERNAL", args: {} } };
  if (control.audience === "nda" && !allowNda) return { comment: null, reason: { code: "NDA", args: {} } };
  const comment = control.comment[language];
  if (comment === void 0) return { comment: null, reason: { code: "NO_TRANSLATION", args: { language } } };
  return { comment, reason: null };
}

// src/answering/answer-question.ts
function answerQuestion(question, reading, controls, languages, options) {
  const best = reading.matches[0];
  const isOccupied = Object.keys(question.existing).length > 0 && !options.overwrite;
  const occupied = isOccupied ? [{ code: "ALREADY_ANSWERED", args: {} }] : [];
  const topic = reading.topics[0]?.topic ?? null;
  const silent = (flag2, reasons2) => ({
    question,
    flag: flag2,
    confidence: best?.confidence ?? 0,
    control: best && flag2 !== "none" ? best.control : null,
    reply: null,
    proposed: {},
    written: {},
    reasons: [...reasons2, ...question.blocked ? [] : occupied],
    candidates: reading.matches,
    topic
  });
  if (question.blocked) return silent("none", [{ code: "NOT_ASKED", args: { why: question.blocked } }]);
  if (!best || best.confidence < options.lowAt)
    return silent("none", withDefault(reading.guards, "NOT_COVERED", topic));
  const control = controls.get(best.control);
  const reply2 = chooseReply(control, best, reading.guards);
  if (reply2 === null) return silent("low", [...reading.guards, { code: "NEGATED", args: {} }]);
  const { comment, reason } = commentFor(control, question.language, options.nda);
  const fitted = fitCells(question, reply2, comment, { languages, overwrite: options.overwrite });
  const reasons = [...reading.guards, ...reason ? [reason] : [], ...fitted.reasons];
  reasons.push(...holdBack(control, reply2, comment, options.asOf));
  if (reply2 === "value" && asksPosition(reading)) reasons.push({ code: "DETAIL", args: { control: control.id } });
  const flag = flagFor(best, reasons, options);
  if (!best.settles) reasons.push({ code: "TOUCHES", args: { control: control.id } });
  else if (flag !== "high" && reasons.every((other) => other.args.settles !== void 0)) {
    reasons.push({
      code: "UNSURE",
      args: best.evidence.unmet.length > 0 ? { unmet: best.evidence.unmet.slice(0, 4).join(", ") } : {}
    });
  }
  if (flag === "low" || flag === "none") return silent(flag, reasons);
  const isWithheld = reason !== null && reason.code !== "NO_TRANSLATION";
  const writes = !isOccupied && !isWithheld && (flag === "high" || flag === "medium" && options.writeMedium);
  return {
    question,
    flag: isOccupied && flag === "high" ? "medium" : flag,
    confidence: best.confidence,
    control: control.id,
    reply: reply2,
    proposed: fitted.cells,
    written: writes ? fitted.cells : {},
    reasons: [...reasons, ...occupied],
    candidates: reading.matches,
    topic
  };
}
function flagFor(best, reasons, options) {
  if (!best.settles) return "low";
  if (best.confidence < options.mediumAt) return "low";
  const holds = reasons.some(({ args: args2 }) => args2.settles === void 0 || args2.holds !== void 0);
  return best.confidence >= options.highAt && !holds ? "high" : "medium";
}
function asksPosition(reading) {
  return reading.asks === "position" && !reading.guards.some((guard) => guard.code === "THRESHOLD");
}
function withDefault(reasons, code, topic) {
  return reasons.some((reason) => reason.code === code) ? reasons : [...reasons, { code, args: topic ? { topic } : {} }];
}

// src/report/fill-in.ts
function fillIn(template, args2) {
  return template.replace(
    /\{(\w+)\|([^|}]*)\|([^|}]*)\}/g,
    (_whole, name, one, many) => Number(args2[name]) === 1 ? one : many
  ).replace(/\{(\w+)\}/g, (_whole, name) => String(args2[name] ?? ""));
}

// src/report/knowledge-sentences.ts
var KNOWLEDGE_SENTENCES = {
  yamlSyntax: 'YAML cannot be read from here on ({problem}), found "{found}". Check indentation, quotes and brackets on this line and the one above.',
  yamlDuplicateKey: 'The key "{found}" stands twice in the same group. Keep one of them.',
  yamlAlias: 'The alias at "{found}" leads nowhere, stands inside what it repeats, or repeats too much. Write the values out.',
  unknownKey: 'The key "{found}" means nothing here. Check its spelling, or its indentation.',
  missingKey: 'The key "{expected}" is missing at {key}. Add it.',
  wrongKind: "{key} holds {found}, expected {expected}.",
  notOneOf: "{key} holds {found}, expected one of: {expected}.",
  tooShort: "{key} is empty. Write something there, or take the key out.",
  wrongForm: "{key} holds {found}, expected {expected}.",
  secondHead: 'A second "knowledgeBase:" head ({found}). Only one file of the folder may carry it.',
  duplicateControl: 'The control "{found}" is already given at {first}. Give one of them another id, or join them.',
  duplicateTopic: 'The topic "{found}" is already given in another file. Give one of them another id, or join them.',
  unknownNeighbour: 'The topic {topic} names the neighbour "{found}", which is not in the catalogue. Correct it, or take it out.',
  noHead: 'No file carries the "knowledgeBase:" head. Add one with at least "name:".',
  noControls: 'No file holds a control. Add one under "controls:".',
  unknownProvider: 'The provider "{found}" is not among those of the head ({expected}). Add it there, or correct it.',
  unknownTopic: 'The topic "{found}" is not in the catalogue. `vouch ask` with a question about it shows the topics there are.',
  knowledgeBaseBroken: "The knowledge base cannot be used: {count} {count|problem|problems} to mend, listed above."
};

// src/report/questionnaire-sentences.ts
var QUESTIONNAIRE_SENTENCES = {
  noQuestions: "No question was found in any sheet. Say where they are: --sheet NAME --question COLUMN --answer COLUMN [--header-row N].",
  noAnswerColumn: "Questions were found, but no column to answer in. Say --add-columns to add two right of the table, or name one with --answer COLUMN.",
  columnsAdded: "No column to answer in: answers go into a new column {answer}, comments into {comment}.",
  columnsOccupied: "No column can be added at {column}: {why}. Name an empty column with --answer COLUMN, or make room in the sheet.",
  templateRecognised: "The questionnaire is read as saved for this template (--sheet or --mapping to overrule).",
  templateDiffers: "This mapping was saved for another template; it is used because --mapping names it.",
  mappingExists: "Another mapping stands here already. Look at it, then say --force to replace it.",
  sheetLookedAt: "Taken for {role}: {because}.",
  unknownSheet: 'There is no sheet "{sheet}". The workbook has: {sheets}.',
  unknownColumn: "There is no column {column}; columns are A to XFD.",
  answersElsewhere: 'Column {column} ("{caption}") is already full of keys; answers go into column {other}. If that is wrong, say --answer {column}.',
  reservedColumn: 'Column {column} ("{caption}") is reserved for the customer: nothing is written there.',
  severalAnswerColumns: 'Two columns could take the answers; {column} is used, {other} ("{caption}") is left empty. If that is wrong, say --answer {other}.',
  severalLanguages: 'The questions stand in two languages; column {column} is answered, not {other} ("{caption}").',
  noHeaderRow: "The table has no header row: questions are taken from column {question}, answers go to column {answer}.",
  answersAlreadyThere: "{count} of {questions} questions {count|already holds an answer and is|already hold an answer and are} left alone (--overwrite to answer {count|it|them} too).",
  blockedRows: "{count} {count|row is|rows are} left alone, the first in row {row}: {reason}.",
  sheetNotAsked: "Its {questions} {questions|question is|questions are} left alone: {reason}. If that is wrong, say --sheet."
};

// src/report/verify-sentences.ts
var NOUNS = {
  merge: "merged area",
  validation: "data validation",
  conditionalFormat: "conditional format",
  hyperlink: "hyperlink",
  comment: "comment",
  threadedComment: "threaded comment",
  person: "comment author",
  definedName: "defined name",
  tableObject: "table",
  autoFilter: "filter",
  column: "column setting (width, hidden)",
  row: "row",
  protection: "protection",
  view: "view setting (frozen panes, zoom)",
  printSetup: "print setting",
  sheetSettings: "sheet setting",
  workbookSettings: "workbook setting",
  calcSettings: "calculation setting",
  drawing: "drawing",
  chart: "chart",
  image: "image",
  control: "control or embedded object",
  macro: "macro project",
  theme: "theme",
  customXml: "custom XML part",
  properties: "document property",
  style: "style",
  sharedString: "shared string",
  calcChain: "calculation chain",
  metadata: "cell metadata part",
  pivot: "pivot table",
  slicer: "slicer",
  sparkline: "sparkline",
  externalLink: "external link",
  connection: "data connection",
  signature: "digital signature",
  label: "sensitivity label",
  extension: "extension",
  relationship: "relationship",
  contentType: "content type",
  worksheet: "sheet part",
  part: "part"
};
var FEATURES = Object.fromEntries(
  Object.entries(NOUNS).flatMap(([feature, noun]) => [
    [`${feature}Lost`, `A ${noun} is gone from {part}: "{old}".`],
    [`${feature}Added`, `A ${noun} was added in {part}: "{new}".`],
    [`${feature}Changed`, `A ${noun} changed in {part} (at {at}): "{old}" became "{new}".`]
  ])
);
var VERIFY_SENTENCES = {
  ...FEATURES,
  xmlUnreadable: "{part} is not well-formed XML. Open the workbook in Excel and save it again.",
  // Sheets
  sheetLost: "The sheet is gone.",
  sheetAdded: "A sheet of this name was added.",
  reviewSheetAdded: "This is a review copy: the sheet was added by vouch fill. Use --no-marks, or delete the sheet.",
  sheetRenamed: 'The sheet is now called "{new}".',
  sheetMoved: "The sheet was tab {old} and is tab {new}.",
  sheetVisibilityChanged: "The sheet was {old} and is {new}.",
  sheetChanged: 'The sheet\u2019s entry in {part} changed (at {at}): "{old}" became "{new}".',
  // Cells
  cellOverwritten: 'The cell held "{old}" before, and holds "{new}" now.',
  cellEmptied: 'The cell held "{old}" and is empty now.',
  cellNotPlain: 'The cell was filled with more than plain text or a number ({kind}): "{new}".',
  notInRecord: 'The cell changed from "{old}" to "{new}", which the record does not say.',
  notAsRecorded: 'The record says that "{expected}" was written here; the cell holds "{found}" ({kind}).',
  formulaLost: 'The formula {old} is gone; the cell holds "{new}".',
  formulaAdded: 'A formula stands where "{old}" stood: {new}.',
  formulaChanged: "The formula {old} became {new}.",
  cachedValueChanged: 'The formula\u2019s stored result "{old}" became "{new}".',
  cellTypeChanged: '"{shown}" was stored as {old} and is stored as {new}.',
  richTextChanged: 'The formatting within the text "{shown}" changed.',
  phoneticChanged: 'The phonetic guide of "{shown}" changed.',
  cellStyleChanged: "The cell wore style {old} and wears style {new}.",
  cellMetadataChanged: 'The cell\u2019s {at} was "{old}" and is "{new}".',
  cellRewritten: "The cell shows the same but is stored another way.",
  // The package
  partRenamed: "{part} is now called {new}.",
  partDuplicated: "{part} stands twice in the file; programs disagree on which one counts.",
  partOrderChanged: "The parts stand in another order in the file, from {part} on.",
  partRecompressed: "{part} holds the same but was packed again (method {old}, now {new}).",
  partHeaderChanged: "The entry of {part} in the zip changed beside its content (time, attributes, extra fields).",
  partDamaged: "{part} cannot be unpacked to the size and checksum it states.",
  partUnreadable: "{part} is no well-formed XML any more.",
  partRewritten: "{part} says the same in other characters ({at}).",
  archiveChanged: "The zip\u2019s {at} was {old} bytes and is {new}, or other ones.",
  signatureBroken: "The workbook was digitally signed, and any change breaks the signature.",
  // Tolerated
  stringsAppended: "{count} {count|text was|texts were} added behind the shared strings, for the answers.",
  stringsRecounted: "The count of cells that use shared strings went from {old} to {new}, as cells were overwritten.",
  dimensionWidened: "The used range grew from {old} to take in the answers.",
  spansWidened: "The column hint of {count} {count|row|rows} grew to take in the answers (row {first}).",
  recalculationRequested: "Excel is asked to compute every formula on opening, since answers changed.",
  // The record
  recordOtherInput: 'The record was made from another file ("{found}", by its digest).',
  recordOtherOutput: 'The record\u2019s output ("{found}") was not this very file, by its digest: somebody changed it since.'
};

// src/report/words.ts
var SCOPES2 = {
  vendor: { fr: "le fournisseur", es: "el proveedor", en: "the vendor itself" },
  staff: { fr: "ses collaborateurs", es: "su personal", en: "its staff" },
  platform: { fr: "la plateforme cloud", es: "la plataforma en la nube", en: "the cloud platform" },
  internal: { fr: "le r\xE9seau interne", es: "la red interna", en: "the internal network" },
  premises: { fr: "les locaux", es: "las oficinas", en: "the offices" },
  "data-centre": { fr: "le centre de donn\xE9es", es: "el centro de datos", en: "the data centre" },
  provider: { fr: "un prestataire", es: "un tercero", en: "a third party" },
  product: { fr: "le produit", es: "el producto", en: "the product" },
  "end-users": { fr: "les utilisateurs finaux", es: "los usuarios finales", en: "end users" },
  customer: { fr: "le client", es: "el cliente", en: "the customer" }
};
var REPLIES = {
  yes: { fr: "oui", es: "s\xED", en: "yes" },
  no: { fr: "non", es: "no", en: "no" },
  limited: { fr: "limit\xE9", es: "limitado", en: "limited" },
  notApplicable: { fr: "non applicable", es: "no aplica", en: "not applicable" },
  planned: { fr: "pr\xE9vu", es: "previsto", en: "planned" },
  value: { fr: "valeur", es: "valor", en: "a value" }
};
var LEFT_ALONE = {
  formula: { fr: "la cellule contient une formule", es: "la celda contiene una f\xF3rmula", en: "a formula fills it" },
  locked: { fr: "la cellule est verrouill\xE9e", es: "la celda est\xE1 bloqueada", en: "the cell is locked" },
  hidden: { fr: "la ligne est masqu\xE9e", es: "la fila est\xE1 oculta", en: "the row is hidden" },
  prompt: {
    fr: "le classeur demande de laisser la cellule vide",
    es: "el libro pide dejar la celda vac\xEDa",
    en: "the workbook asks to leave it empty"
  },
  notInEncoding: {
    fr: "caract\xE8re absent du codage du fichier",
    es: "car\xE1cter ausente de la codificaci\xF3n del archivo",
    en: "a character that the file\u2019s encoding lacks"
  },
  mergedAway: { fr: "cellule fusionn\xE9e", es: "celda combinada", en: "covered by a merged cell" },
  formulaCell: { fr: "elle contient une formule", es: "contiene una f\xF3rmula", en: "it holds a formula" },
  tableHeader: { fr: "en-t\xEAte de tableau", es: "encabezado de tabla", en: "it heads an Excel table" },
  tableTotals: { fr: "ligne de totaux", es: "fila de totales", en: "it is in a totals row" },
  pivotTable: { fr: "tableau crois\xE9 dynamique", es: "tabla din\xE1mica", en: "it belongs to a pivot table" },
  rowsUnordered: { fr: "lignes en d\xE9sordre", es: "filas desordenadas", en: "its rows are stored out of order" },
  rowHiddenByDefault: { fr: "ligne masqu\xE9e", es: "fila oculta", en: "its row is hidden" },
  workbookSigned: { fr: "classeur sign\xE9", es: "libro firmado", en: "the workbook is signed" }
};
var UNITS = {
  minute: { fr: "minute|minutes", es: "minuto|minutos", en: "minute|minutes" },
  hour: { fr: "heure|heures", es: "hora|horas", en: "hour|hours" },
  day: { fr: "jour|jours", es: "d\xEDa|d\xEDas", en: "day|days" },
  "working-day": { fr: "jour ouvr\xE9|jours ouvr\xE9s", es: "d\xEDa laborable|d\xEDas laborables", en: "working day|working days" },
  week: { fr: "semaine|semaines", es: "semana|semanas", en: "week|weeks" },
  month: { fr: "mois|mois", es: "mes|meses", en: "month|months" },
  quarter: { fr: "trimestre|trimestres", es: "trimestre|trimestres", en: "quarter|quarters" },
  "half-year": { fr: "semestre|semestres", es: "semestre|semestres", en: "half-year|half-years" },
  year: { fr: "an|ans", es: "a\xF1o|a\xF1os", en: "year|years" },
  percent: { fr: "%|%", es: "%|%", en: "%|%" },
  bit: { fr: "bit|bits", es: "bit|bits", en: "bit|bits" },
  character: { fr: "caract\xE8re|caract\xE8res", es: "car\xE1cter|caracteres", en: "character|characters" },
  gigabyte: { fr: "Go|Go", es: "GB|GB", en: "GB|GB" }
};
var ENGLISH = {
  role: {
    questions: "a questionnaire",
    cover: "a cover page",
    instructions: "instructions",
    lists: "lists of words",
    summary: "a summary",
    reference: "reference material",
    empty: "an empty sheet"
  },
  because: {
    questions: "it holds questions",
    noQuestions: "no questions in it",
    sheetName: "its name says so",
    hidden: "it is hidden",
    listSource: "dropdowns take their words from it",
    formulas: "mostly formulas",
    longTexts: "long texts",
    fewCells: "few cells",
    shortTexts: "short texts",
    mirror: "it repeats the questions of another sheet",
    example: "it is an example",
    nothingToWrite: "formulas fill all its answers",
    noAnswerColumn: "it has no column to answer in",
    reviewSheet: "vouch added it"
  },
  why: {
    sheetEnds: "the sheet ends there",
    protected: "the sheet is protected",
    merged: "merged cells lie over it"
  },
  // What the operating system reports, by its code.
  problem: {
    EACCES: "permission is missing",
    EPERM: "permission is missing",
    EROFS: "the disk or folder is read-only",
    ENOENT: "its folder does not exist",
    ENOTDIR: "a part of its path is not a folder",
    EISDIR: "it is a folder",
    ENOSPC: "the disk is full",
    EMFILE: "too many files are open"
  }
};
var BY_ARGUMENT = {
  "SCOPE.asked": SCOPES2,
  "SCOPE.stated": SCOPES2,
  "NO_WORD.reply": REPLIES,
  "NOT_ASKED.why": LEFT_ALONE,
  "CELL_REFUSED.why": LEFT_ALONE,
  "blockedRows.reason": LEFT_ALONE
};
function argumentWords(code, args2, language) {
  return Object.fromEntries(
    Object.entries(args2).map(([name, value]) => {
      if (typeof value !== "string") return [name, value];
      const words2 = BY_ARGUMENT[`${code}.${name}`];
      if (words2) return [name, inLanguage(words2[value], language) ?? value];
      if (code === "THRESHOLD" && name === "asked")
        return [
          name,
          value.split(", ").map((figure) => figureWords(figure, language)).join(", ")
        ];
      return [name, englishWords(code === "sheetNotAsked" && name === "reason" ? "because" : name, value)];
    })
  );
}
function englishWords(kind, value) {
  const words2 = ENGLISH[kind];
  return words2 ? value.split(", ").map((code) => words2[code] ?? code).join(", ") : value;
}
function inLanguage(word2, language) {
  return word2?.[language] ?? word2?.en;
}
function figureWords(figure, language) {
  return figure.replace(/^([\d.]+) ([a-z-]+)$/, (_whole, value, unit) => {
    const [one = unit, many = unit] = inLanguage(UNITS[unit], language)?.split("|") ?? [];
    return `${value} ${Number(value) === 1 ? one : many}`;
  });
}

// src/report/workbook-sentences.ts
var WORKBOOK_SENTENCES = {
  // What the file is
  emptyFile: "The file is empty. Ask for it again.",
  passwordProtected: "The workbook is protected by a password. Ask for a copy without one, or save one from Excel.",
  legacyXls: "This is an old .xls workbook. Open it in Excel and save it as .xlsx.",
  binaryWorkbook: "This is a binary workbook (.xlsb). Open it in Excel and save it as .xlsx.",
  openDocument: "This is an OpenDocument file. Save it as .xlsx.",
  htmlFile: "This is a web page, whatever its name says. Open it in Excel and save it as .xlsx.",
  xmlSpreadsheet: "This is an Excel 2003 XML file. Open it in Excel and save it as .xlsx.",
  pdfFile: "This is a PDF. Ask for the workbook it was made from.",
  textFile: "This is a text file without columns: no semicolon, tab or comma parts its lines. Check that it is the file the customer sent.",
  notZip: "This is not an .xlsx workbook. Check that it is the file the customer sent.",
  notSpreadsheet: "The file holds no workbook (another kind of document or archive). Check that it is the right one.",
  readByContent: "The file is {format} inside, whatever its name says, and is read as that.",
  formattingNotKept: "Answered into a new .{output}: the formatting, dropdowns, drawings and macros of the .{format} file are not kept.",
  outputOtherFormat: "The output is {format}, which Excel does not open under this name. Give it a name in .{format}.",
  oldFormatDamaged: "The .{format} workbook cannot be read: it is damaged, or holds what is not known. Open it in Excel and save it as .xlsx.",
  quoteUnclosed: "A quote that opens in row {row} is never closed. Correct it, or save the file from Excel again.",
  textCut: "The text ends inside a character: the file is cut off. Fetch it again.",
  verifyTextTable: "This is separated text, and only workbooks can be compared here. A text comparison (diff) shows what differs.",
  sheetsMissing: "The workbook lists no sheet. Open it in Excel and save it again.",
  // What is wrong with it
  zipTruncated: "The file is cut off. Fetch it again.",
  zipDamaged: "The file is damaged at {part}. Open it in Excel and save it again.",
  zipDuplicateName: "The file holds {part} twice, and programs disagree on which one counts. Open it in Excel and save it again.",
  zipUnsafeName: "The file holds a part named {part}, which points outside it. Do not trust this file.",
  zipEncrypted: "{part} is encrypted. Ask for a copy without encryption.",
  zipMethod: "{part} is compressed by a method ({method}) that Excel does not use. Open it in Excel and save it again.",
  zipChecksum: "{part} does not have the checksum the file states: the file is damaged. Fetch it again.",
  zipSize: "{part} does not have the size the file states: the file is damaged. Fetch it again.",
  zipTooLarge: "{part} would unpack to {bytes} bytes, more than can be read safely. Save a smaller copy.",
  workbookTooLarge: "The part {part} holds more than {limit} {what}, more than is read. Split the workbook.",
  listsTooCostly: "The dropdowns of the workbook take too long to work out: the file may be an attack. It is not read.",
  sheetNameTwice: "Two sheets carry this name. Open the workbook in Excel, let it repair the file, and save it.",
  sheetPartTwice: "Two sheets share the part {part}. Open the workbook in Excel, let it repair the file, and save it.",
  relationshipTwice: "The workbook names two parts by the same id ({id}). Open it in Excel, let it repair the file, and save it.",
  partMissing: "The file lacks its part {part}. Open it in Excel and save it again.",
  encodingUnknown: "{part} declares the encoding {encoding}; the format allows UTF-8 and UTF-16. Open it in Excel and save it again.",
  encodingBroken: "{part} holds bytes that are no text in its encoding. Open it in Excel and save it again.",
  xmlMalformed: "{part} is not well-formed XML (at character {offset}). Open it in Excel and save it again.",
  xmlDoctype: "{part} has a document type, which the format forbids. Do not trust this file.",
  xmlTooDeep: "{part} nests elements more than 256 deep. Do not trust this file.",
  // Why a cell may not be written
  workbookSigned: "The workbook is digitally signed, and any change would break the signature. Ask for an unsigned copy.",
  sheetMissing: "There is no sheet of that name. vouch inspect lists them.",
  notWorksheet: "The sheet is a chart or macro sheet, or its part is missing: it has no cells to write.",
  refUnreadable: '"{ref}" is no cell address.',
  rowsUnordered: "The sheet\u2019s rows or cells are out of order in the file. Open it in Excel and save it again.",
  rowHiddenByDefault: "The row is hidden by the sheet\u2019s default, and writing to it would show it.",
  rowMissing: "The file has no such row.",
  notInEncoding: "The answer holds a character that the file\u2019s encoding has not.",
  mergedAway: "The cell is covered by a merged cell: only the top left one shows.",
  formulaCell: "The cell holds a formula, or part of one.",
  tableHeader: "The cell is the header of a table.",
  tableTotals: "The cell is in the totals row of a table.",
  pivotTable: "The cell belongs to a pivot table.",
  editedTwice: "The cell is to be written twice.",
  textTooLong: "The text is longer than the {limit} characters that Excel keeps.",
  numberNotFinite: "The value is no number.",
  colorUnreadable: '"{color}" is no colour (six hexadecimal digits).',
  notInList: "The answer is not in the cell\u2019s list.",
  breaksRule: "The answer breaks the cell\u2019s validation rule."
};

// src/report/sentences.ts
var SENTENCES = {
  ...KNOWLEDGE_SENTENCES,
  ...WORKBOOK_SENTENCES,
  ...QUESTIONNAIRE_SENTENCES,
  ...VERIFY_SENTENCES,
  // Files
  noSuchFile: "There is no such file or folder. Check the path.",
  isFolder: "This is a folder; expected a file.",
  notReadable: "It cannot be read: {problem}.",
  noYamlFiles: "The folder holds no .yaml file. Point --kb to the folder of a knowledge base.",
  outputIsInput: "Input and output are the same file. The input is never overwritten: give another name with -o.",
  recordIsOther: "The record would replace the {found}. Give it another name with --record.",
  outputEdited: "Somebody changed it since vouch wrote it. Give another name with -o, or --force to replace it.",
  outputOpen: "It is open in another program. Close it in Excel and run again; the old file is untouched. (If it is not open, delete the leftover {lock}.)",
  outputLocked: "It cannot be replaced, most likely because it is open. Close it in Excel and run again; the old file is untouched.",
  cannotWrite: "It cannot be written: {problem}. Nothing was changed.",
  notBuilt: "The catalogue has not been built. Run: npm run build.",
  noLabelledSets: "The folder holds no labels (NAME.tsv beside NAME.xlsx and NAME.jsonl).",
  noRecord: "No run record beside it ({expected}). Give one with --record, or run vouch fill first.",
  notARecord: 'This is no run record that this version reads (at "{found}").',
  badDecisions: 'This is no decisions file (at "{found}"). Expected: decisions: [{ sheet, row, how, by }].',
  badMapping: 'This is no mapping file (at "{found}"). `vouch inspect --save` writes one.',
  badOption: '{option} holds "{found}", expected {expected}.',
  twoOutputs: "{option} cannot go to standard output together with the workbook. Give the workbook a file with -o.",
  // Check
  unanswered: 'Not answered: "{question}". Answer it, or record a decision.',
  undecided: '{flag}, nobody decided: "{question}". Confirm or correct the answer in the cell, or record a decision.',
  wordNotAllowed: 'The cell holds "{found}", which its list does not allow ({expected}). Pick one of these.',
  recordOfAnother: "None of the {questions} recorded questions stands in this workbook: the record belongs to another one. Give its own with --record, or run vouch fill.",
  questionMoved: 'The question recorded here is not there any more (now "{found}"). If this is another workbook, run vouch fill on it.',
  overThreshold: "{count} {flag} {count|row is|rows are} undecided, at most {most} allowed.",
  underCoverage: "{share} % of the questions are answered, at least {least} % wanted.",
  decisionWithoutRow: "The decisions file names row {row}, where the record has no question. Correct it, or take it out."
};

// src/report/wrap.ts
function fold(text) {
  return text.replace(/\s+/g, " ").trim();
}
function wrap(text, width2, indent = "") {
  const lines = [];
  let line = "";
  for (const word2 of fold(text).split(" ")) {
    if (line !== "" && line.length + 1 + word2.length > width2 - indent.length) {
      lines.push(line);
      line = word2;
    } else line = line === "" ? word2 : `${line} ${word2}`;
  }
  lines.push(line);
  return lines.map((text2) => indent + text2).join("\n");
}

// src/report/reasons.ts
var REASONS = {
  NEGATED: {
    fr: "La question est pos\xE9e \xE0 l'envers ({words}) : v\xE9rifiez le sens de la r\xE9ponse.",
    es: "La pregunta est\xE1 planteada al rev\xE9s ({words}): compruebe el sentido de la respuesta.",
    en: "Asked the other way round ({words}): check which way the answer goes."
  },
  NEGATED_SETTLED: {
    fr: "Question pos\xE9e \xE0 l'envers : la r\xE9ponse est l'oppos\xE9 de la position du contr\xF4le.",
    es: "Pregunta planteada al rev\xE9s: la respuesta es la contraria a la posici\xF3n del control.",
    en: "Asked the other way round: the answer is the opposite of the control's position."
  },
  THRESHOLD: {
    fr: "La question demande {asked} ; la base de connaissances ne permet pas de trancher.",
    es: "La pregunta exige {asked}; la base de conocimiento no permite decidir.",
    en: "It asks for {asked}; the knowledge base does not settle that figure."
  },
  THRESHOLD_SETTLED: {
    fr: "La valeur demand\xE9e ({asked}) a \xE9t\xE9 compar\xE9e \xE0 la valeur d\xE9clar\xE9e.",
    es: "El valor exigido ({asked}) se ha comparado con el declarado.",
    en: "The figure asked for ({asked}) was compared with the stated one."
  },
  THRESHOLD_HELD: {
    fr: "La valeur d\xE9clar\xE9e n'atteint pas la valeur demand\xE9e ({asked}) : confirmez avant d'envoyer.",
    es: "El valor declarado no alcanza el exigido ({asked}): confirme antes de enviar.",
    en: "The stated figure falls short of the one asked for ({asked}): confirm before sending."
  },
  COMPOUND: {
    fr: "Plusieurs questions en une : une seule r\xE9ponse ne vaut pas pour toutes ({parts}).",
    es: "Varias preguntas en una: una sola respuesta no vale para todas ({parts}).",
    en: "Several questions in one: no single answer holds for all of them ({parts})."
  },
  SCOPE: {
    fr: "La question porte sur un autre p\xE9rim\xE8tre ({asked}) que le contr\xF4le ({stated}).",
    es: "La pregunta se refiere a otro \xE1mbito ({asked}) que el control ({stated}).",
    en: "It asks about something else ({asked}) than the control does ({stated})."
  },
  POLICY: {
    fr: "Un document ou une proc\xE9dure est demand\xE9 ({words}) ; le contr\xF4le d\xE9crit une mesure en place.",
    es: "Se pide un documento o procedimiento ({words}); el control describe una medida aplicada.",
    en: "It asks for a document or procedure ({words}); the control states a measure in place."
  },
  CONDITIONAL: {
    fr: "La question d\xE9pend de la r\xE9ponse \xE0 la ligne pr\xE9c\xE9dente.",
    es: "La pregunta depende de la respuesta de la fila anterior.",
    en: "It depends on the answer to the row above."
  },
  FORWARD_LOOKING: {
    fr: "La question porte sur l'avenir ({words}).",
    es: "La pregunta se refiere al futuro ({words}).",
    en: "It asks about the future ({words})."
  },
  TIE: {
    fr: "Un autre contr\xF4le convient aussi bien et dit autre chose : {other}.",
    es: "Otro control encaja igual de bien y dice otra cosa: {other}.",
    en: "Another control fits as well and says something else: {other}."
  },
  DISAGREEMENT: {
    fr: "Les documents sources se contredisent sur ce point ({readings}).",
    es: "Los documentos de origen difieren en este punto ({readings}).",
    en: "The source documents differ on this very point ({readings})."
  },
  STALE: {
    fr: "Le contr\xF4le est p\xE9rim\xE9 depuis le {validUntil}.",
    es: "El control caduc\xF3 el {validUntil}.",
    en: "The control lapsed on {validUntil}."
  },
  NOT_COVERED: {
    fr: "Non couvert par la base de connaissances : {topic}.",
    es: "No cubierto por la base de conocimiento: {topic}.",
    en: "Not covered by the knowledge base: {topic}."
  },
  DETAIL: {
    fr: "La question demande plus que ce que le contr\xF4le affirme.",
    es: "La pregunta pide m\xE1s de lo que afirma el control.",
    en: "It asks for more than the control states."
  },
  TOUCHES: {
    fr: "Le contr\xF4le {control} aborde le sujet sans y r\xE9pondre.",
    es: "El control {control} trata el tema sin resolverlo.",
    en: "Control {control} speaks of this without settling it."
  },
  UNSURE: {
    fr: "Correspondance incertaine ; non retrouv\xE9 : {unmet}.",
    es: "Correspondencia incierta; sin encontrar: {unmet}.",
    en: "Not sure enough; nothing found for: {unmet}."
  },
  NO_WORD: {
    fr: "La cellule n'a pas de mot pour la r\xE9ponse \xAB {reply} \xBB.",
    es: "La celda no tiene palabra para la respuesta \xAB{reply}\xBB.",
    en: 'The cell has no word for the reply "{reply}".'
  },
  NO_PLACE: {
    fr: "Aucune cellule libre pour la r\xE9ponse.",
    es: "No hay celda libre para la respuesta.",
    en: "There is no free cell to answer in."
  },
  INTERNAL: {
    fr: "Le contr\xF4le est interne : son texte ne sort pas.",
    es: "El control es interno: su texto no se env\xEDa.",
    en: "The control is internal: its text does not go out."
  },
  NDA: {
    fr: "Le contr\xF4le est r\xE9serv\xE9 aux clients sous accord de confidentialit\xE9 (--nda).",
    es: "El control est\xE1 reservado a clientes con acuerdo de confidencialidad (--nda).",
    en: "The control is for customers under a confidentiality agreement (--nda)."
  },
  NO_TRANSLATION: {
    fr: "Le contr\xF4le n'a pas de commentaire dans cette langue ({language}).",
    es: "El control no tiene comentario en este idioma ({language}).",
    en: "The control has no comment in this language ({language})."
  },
  ALREADY_ANSWERED: {
    fr: "La ligne contient d\xE9j\xE0 une r\xE9ponse.",
    es: "La fila ya contiene una respuesta.",
    en: "The row already holds an answer."
  },
  NOT_ASKED: {
    fr: "Cette ligne n'est pas \xE0 remplir ({why}).",
    es: "Esta fila no debe rellenarse ({why}).",
    en: "This row is not to be filled ({why})."
  },
  CELL_REFUSED: {
    fr: "La cellule {ref} ne peut pas \xEAtre \xE9crite ({why}).",
    es: "No se puede escribir en la celda {ref} ({why}).",
    en: "Cell {ref} cannot be written ({why})."
  }
};
function describeReason(reason, language, topicName = (id) => id) {
  const settled = reason.args.holds !== void 0 ? `${reason.code}_HELD` : reason.args.settles !== void 0 ? `${reason.code}_SETTLED` : reason.code;
  const sentences = REASONS[settled] ?? REASONS[reason.code];
  if (!sentences) return reason.code;
  const sentence2 = sentences[language] ?? sentences.en;
  const { topic } = reason.args;
  const args2 = topic === void 0 ? reason.args : { ...reason.args, topic: topicName(String(topic)) };
  return fillIn(sentence2, argumentWords(reason.code, args2, language)).replace(/ ?\(\s*\)/g, "").replace(/\s*[:;][^:;]*:\s*\.$/u, ".").replace(/\s*:\s*\.$/u, ".");
}

// src/report/review-queue.ts
var WORST_FIRST = ["medium", "low", "none"];
function reviewQueue(record2) {
  const order = new Map(record2.rows.map((row, at) => [row, at]));
  return record2.rows.filter((row) => row.flag !== "high" && row.decision === null).sort(
    (a2, b) => WORST_FIRST.indexOf(a2.flag) - WORST_FIRST.indexOf(b.flag) || a2.confidence - b.confidence || order.get(a2) - order.get(b)
  ).map((row) => ({ row, ref: row.cells[0] ?? `A${row.row}` }));
}
function tellingReasons(row) {
  const silent = row.reasons.filter((reason) => reason.code === "NOT_COVERED" || reason.code === "NOT_ASKED");
  return row.flag === "none" && silent.length > 0 ? silent : row.reasons;
}

// src/report/review-sheet.ts
var CAPTIONS = {
  fr: ["Niveau", "Cellule", "Question", "Proposition", "Raison", "Autres possibilit\xE9s", "Confiance"],
  es: ["Nivel", "Celda", "Pregunta", "Propuesta", "Motivo", "Alternativas", "Confianza"],
  en: ["Flag", "Cell", "Question", "Proposal", "Reason", "Alternatives", "Confidence"]
};
var REVIEW_SHEET = "vouch";
var reviewSheetCaptions = Object.values(CAPTIONS);
var COLUMN_WIDTHS = [10, 24, 55, 45, 50, 45, 11];
var LEAST_ALTERNATIVE = 0.05;
function reviewSheet(record2, base, language, topicName) {
  const labels = new Map(
    base.controls.map((control) => [control.id, control.label[language] ?? Object.values(control.label)[0] ?? ""])
  );
  const header = (CAPTIONS[language] ?? CAPTIONS.en).map((value) => ({ value, style: "header" }));
  const lines = reviewQueue(record2).map(({ row, ref }) => {
    const reasons = tellingReasons(row).map((reason) => describeReason(reason, language, topicName));
    const alternatives = row.candidates.filter(({ confidence }) => confidence >= LEAST_ALTERNATIVE).slice(0, 3).map(({ control, confidence }) => `${control} (${Math.round(confidence * 100)} %) ${labels.get(control) ?? ""}`);
    return [
      { value: row.flag, style: row.flag },
      { value: `${row.sheet}!${ref}`, style: "link", link: { sheet: row.sheet, ref } },
      { value: row.question, style: "wrap" },
      { value: Object.values(row.proposed).join("\n"), style: "wrap" },
      { value: reasons.join("\n"), style: "wrap" },
      { value: alternatives.join("\n"), style: "wrap" },
      row.flag === "none" ? null : { value: row.confidence, style: "percent" }
    ];
  });
  const rows = [header, ...lines];
  return {
    name: REVIEW_SHEET,
    columnWidths: COLUMN_WIDTHS,
    rows,
    rowHeights: rows.map(heightOf),
    frozenRows: 1,
    autoFilter: lines.length > 0
  };
}
var LINE_HEIGHT = 15;
var HIGHEST_ROW = 409;
function heightOf(row) {
  const lines = row.map(
    (cell, column) => cell?.style === "wrap" ? linesOf(String(cell.value), COLUMN_WIDTHS[column]) : 1
  );
  return Math.min(HIGHEST_ROW, LINE_HEIGHT * Math.max(...lines));
}
function linesOf(text, width2) {
  return text.split("\n").reduce((sum2, line) => sum2 + wrap(line, width2 - 1).split("\n").length, 0);
}

// src/pipeline/read-questionnaire.ts
function readQuestionnaire(workbook, languages, mapping) {
  const reading = findQuestions(withoutReviewSheets(workbook), languages, mapping);
  const read2 = new Map(reading.sheets.map((entry2) => [entry2.sheet, entry2]));
  return {
    ...reading,
    sheets: workbook.sheets.map(
      ({ name }) => read2.get(name) ?? { sheet: name, role: "summary", because: ["reviewSheet"] }
    )
  };
}
function withoutReviewSheets(workbook) {
  return { ...workbook, sheets: workbook.sheets.filter((sheet) => !isReviewSheet(sheet)) };
}
function freeReviewSheetName({ sheets }) {
  const taken = new Set(sheets.map(({ name: name2 }) => name2.toLowerCase()));
  let name = REVIEW_SHEET;
  for (let number3 = 2; taken.has(name.toLowerCase()); number3++) name = `${REVIEW_SHEET} (${number3})`;
  return name;
}
function isReviewSheet(sheet) {
  if (!sheet.name.startsWith(REVIEW_SHEET)) return false;
  return reviewSheetCaptions.some((captions) => captions.every((text, at) => cellAt(sheet, 1, at + 1)?.text === text));
}

// src/pipeline/sha256.ts
import { createHash as createHash2 } from "node:crypto";
function sha256(bytes) {
  return createHash2("sha256").update(bytes).digest("hex");
}

// src/pipeline/fill-questionnaire.ts
function fillQuestionnaire(file, knowledge, options) {
  const opened2 = opened(file);
  const found = readQuestionnaire(opened2.workbook, knowledge.languages, options.mapping);
  const { reading, captions } = options.addColumns ? addColumns(opened2.workbook, found, knowledge.languages) : { reading: found, captions: [] };
  const questions = reading.tables.flatMap((table) => table.questions);
  if (questions.length === 0) throw new UserError("noQuestions", {}, {}, lookedAt(reading));
  if (!questions.some(hasPlace)) {
    throw new UserError("noAnswerColumn", {}, {}, lookedAt(reading));
  }
  const answers = questions.map((question, at) => {
    const found2 = matchQuestion(question, knowledge.matcher);
    const answer = answerQuestion(
      question,
      found2,
      knowledge.matcher.knowledge.controls,
      knowledge.languages,
      options.answering
    );
    options.onProgress?.(at + 1, questions.length);
    return withoutRefused(answer, opened2);
  });
  const written = answers.flatMap(
    ({ question, written: cells2 }) => Object.entries(cells2).map(([ref, value]) => ({ sheet: question.sheet, ref, value }))
  );
  const edits = [...captions, ...written];
  const language = options.language ?? mainLanguage3(answers);
  const describe3 = (output2) => buildRecord({
    toolVersion: options.toolVersion,
    input: { file: options.inputName, sha256: sha256(opened2.bytes) },
    output: { file: options.outputName, sha256: sha256(output2) },
    knowledgeBase: {
      name: knowledge.base.name,
      digest: knowledge.base.digest,
      controls: knowledge.base.controls.length
    },
    options: toRecorded(options, opened2.takesSheets),
    tables: reading.tables,
    answers
  });
  const reviewSheetName = options.marks && opened2.takesSheets ? freeReviewSheetName(opened2.workbook) : null;
  const output = opened2.patch(
    edits,
    reviewSheetName === null ? void 0 : {
      ...reviewSheet(
        describe3(new Uint8Array()),
        knowledge.base,
        language,
        (id) => knowledge.topicName(id, language)
      ),
      name: reviewSheetName
    }
  );
  return { output, record: describe3(output), answers, reading, language, reviewSheet: reviewSheetName };
}
function lookedAt({ sheets, findings }) {
  const taken = sheets.map(({ sheet, role, because }) => {
    return { code: "sheetLookedAt", severity: "note", place: { sheet }, args: { role, because: because.join(", ") } };
  });
  return [...findings.filter(({ code }) => code !== "noQuestions" && code !== "noAnswerColumn"), ...taken];
}
function withoutRefused(answer, opened2) {
  for (const [ref, value] of Object.entries(answer.written)) {
    const why = opened2.refusalFor(answer.question.sheet, ref, value);
    if (why !== null) {
      return {
        ...answer,
        flag: "medium",
        written: {},
        reasons: [...answer.reasons, { code: "CELL_REFUSED", args: { ref, why } }]
      };
    }
  }
  return answer;
}
function mainLanguage3(answers) {
  const counts = /* @__PURE__ */ new Map();
  for (const { question } of answers) counts.set(question.language, (counts.get(question.language) ?? 0) + 1);
  return [...counts].sort(([a2, x], [b, y]) => y - x || (a2 < b ? -1 : 1))[0]?.[0] ?? "en";
}
function toRecorded({ marks, answering, addColumns: adds }, takesSheets) {
  const { nda, asOf, writeMedium, overwrite } = answering;
  const addsColumns = adds ? { addColumns: true } : {};
  return {
    marks: marks && takesSheets,
    nda,
    ...asOf === null ? {} : { asOf },
    writeMedium,
    overwrite,
    ...addsColumns
  };
}

// src/pipeline/fit-confidence.ts
var REPLY_TO_ALL = { ...DEFAULT_ANSWERING, highAt: 2, mediumAt: 0, lowAt: 0 };

// src/pipeline/inspect-questionnaire.ts
function inspectQuestionnaire(file, languages, mapping) {
  return readQuestionnaire(opened(file).workbook, languages, mapping);
}

// src/pipeline/prepare-knowledge.ts
function prepareKnowledge(baseFiles, catalogue) {
  const lexicon = buildLexicon(catalogue.lexicon);
  const index = buildTopicIndex(catalogue.topics);
  const { value: base, findings } = loadKnowledgeBase(baseFiles, new Set(index.position.keys()));
  if (base === null) throw new UserError("knowledgeBaseBroken", {}, { count: findings.length }, findings);
  const knowledge = linkControls(base, index, lexicon, TOPIC_WEIGHTS);
  return {
    languages: catalogue.lexicon.languages,
    base,
    matcher: { lexicon, index, knowledge, topicWeights: TOPIC_WEIGHTS, confidence: CONFIDENCE_MODEL },
    topicName: (id, language) => {
      const name = index.topics[index.position.get(id) ?? -1]?.name;
      return name?.[language] ?? name?.en ?? id;
    }
  };
}

// src/verify/zip-listing.ts
var LARGEST = 512 * 1024 * 1024;

// src/verify/sheet-sections.ts
var STYLE_SECTIONS = Object.fromEntries(
  Object.entries({
    numFmts: "numFmt",
    fonts: "font",
    fills: "fill",
    borders: "border",
    cellStyleXfs: "xf",
    cellXfs: "xf",
    cellStyles: "cellStyle",
    dxfs: "dxf"
  }).map(([name, item]) => [name, { feature: "style", item }])
);
export {
  DEFAULT_ANSWERING,
  FLAGS,
  LAST_COLUMN,
  LAST_ROW,
  POSITIONS,
  SCOPES,
  UserError,
  areaContains,
  askQuestion,
  cellAt,
  cellRef,
  checkWorkbook,
  choicesAt,
  columnLetters,
  columnNumber,
  compileCatalogue,
  fillQuestionnaire,
  inspectQuestionnaire,
  loadCatalogue,
  loadKnowledgeBase,
  mergeAt,
  openFile,
  parseArea,
  parseCellRef,
  parseRecord,
  prepareKnowledge,
  printRecord,
  rowAt,
  validationAt,
  validationsAt
};
