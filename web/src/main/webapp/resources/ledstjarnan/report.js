/* Keeps what is being written of a report: saves it as a draft while one writes, and holds what could not be saved in this tab. */
(function () {
    "use strict";
    var PREFIX = "ledstjarnan.report.";
    var DELAY = 3000;
    var AGAIN = 5000;
    var timer = null;
    var changed = false;
    var saving = false;
    var waiting = false;
    var step = null;

    function form() {
        return document.getElementById("report");
    }

    function user() {
        var element = form() || document.getElementById("sent");
        return element ? element.getAttribute("data-me") : "";
    }

    function key() {
        return PREFIX + user() + "." + form().getAttribute("data-entry");
    }

    function kept() {
        try {
            return JSON.parse(sessionStorage.getItem(key())) || {};
        } catch (e) {
            return {};
        }
    }

    function texts() {
        return form() ? Array.prototype.slice.call(form().querySelectorAll("[data-keep]")) : [];
    }

    /* Only long texts, never who it concerns. */
    function keep() {
        var all = kept();
        texts().forEach(function (field) {
            all[field.id] = field.value;
        });
        sessionStorage.setItem(key(), JSON.stringify(all));
    }

    function forget(mine) {
        Object.keys(sessionStorage).forEach(function (name) {
            var own = name.indexOf(PREFIX + user() + ".") === 0;
            if (name.indexOf(PREFIX) === 0 && (mine || !own)) {
                sessionStorage.removeItem(name);
            }
        });
    }

    /* What this tab still holds was never saved: it is newer than the draft. */
    function restore() {
        var all = kept();
        texts().forEach(function (field) {
            if (typeof all[field.id] === "string" && all[field.id] !== field.value) {
                field.value = all[field.id];
                later(0);
            }
        });
    }

    function later(delay) {
        changed = true;
        clearTimeout(timer);
        timer = setTimeout(save, delay);
    }

    function save() {
        if (!changed || !form()) {
            return;
        }
        if (saving) {
            waiting = true;
            return;
        }
        changed = false;
        saving = true;
        window.ledstjarnanSave();
    }

    function trouble(word) {
        var box = document.getElementById("trouble");
        if (!box) {
            return;
        }
        box.hidden = !word;
        box.querySelector("p").textContent = word ? box.getAttribute("data-" + word) : "";
        box.querySelector("a").hidden = word !== "out";
    }

    function failed(xhr) {
        var out = xhr && xhr.getResponseHeader && xhr.getResponseHeader("Ledstjarnan-Problem") === "EXPIRED";
        saving = false;
        keep();
        trouble(out ? "out" : "away");
        if (!out) {
            later(AGAIN);
        }
    }

    function moved() {
        if (form() && form().getAttribute("data-step") !== step) {
            step = form().getAttribute("data-step");
            restore();
            return true;
        }
        return false;
    }

    function start() {
        forget(!form());
        if (!form()) {
            return;
        }
        step = form().getAttribute("data-step");
        restore();
        document.addEventListener("input", function (event) {
            if (event.target.closest("#report") && event.target.type !== "file") {
                keep();
                later(DELAY);
            }
        });
        document.addEventListener("change", function (event) {
            if (event.target.closest("#report") && event.target.matches("select, [type=radio], [type=checkbox]")) {
                later(0);
            }
        });
        window.jQuery(document).on("pfAjaxSuccess", function () {
            trouble(null);
            if (!changed && form() && !document.querySelector("#saved [data-elsewhere]")) {
                sessionStorage.removeItem(key());
            }
        });
        window.jQuery(document).on("pfAjaxError", function (event, xhr) {
            failed(xhr);
        });
        window.jQuery(document).on("pfAjaxComplete", function () {
            saving = false;
            if (waiting) {
                waiting = false;
                later(0);
            }
            if (moved()) {
                var heading = document.querySelector("h1");
                heading.setAttribute("tabindex", "-1");
                heading.focus();
                window.scrollTo(0, 0);
            }
        });
    }

    if (document.readyState === "loading") {
        document.addEventListener("DOMContentLoaded", start);
    } else {
        start();
    }
})();
