/* Keeps what is being written in a form: holds it in this tab until it is saved, and saves it by itself where the form says how. */
(function () {
    "use strict";
    var PREFIX = "ledstjarnan.keep.";
    var DELAY = 3000;
    var AGAIN = 10000;
    var timer = null;
    var changed = false;
    var saving = false;

    function form() {
        return document.querySelector("form[data-keep-as]");
    }

    function key() {
        return PREFIX + form().getAttribute("data-keep-as");
    }

    function fields() {
        var kept = "[data-keep], [data-keep-all] :is(textarea, input:not([type='hidden']))";
        return Array.prototype.slice.call(form().querySelectorAll(kept));
    }

    function isBox(field) {
        return field.type === "radio" || field.type === "checkbox";
    }

    /* Nobody else writes in the form, so what this tab holds is the newest there is. */
    function isMine() {
        return form().hasAttribute("data-keep-mine");
    }

    function keep() {
        var all = {};
        fields().forEach(function (field) {
            all[field.id] = isBox(field) ? field.checked : field.value;
        });
        sessionStorage.setItem(key(), JSON.stringify(all));
    }

    function kept() {
        try {
            return JSON.parse(sessionStorage.getItem(key())) || {};
        } catch (e) {
            return {};
        }
    }

    function trouble(word) {
        var box = document.getElementById("trouble");
        box.hidden = !word;
        box.querySelector("p").textContent = word ? box.getAttribute("data-" + word) : "";
        box.querySelector("a").hidden = word !== "out";
    }

    /* What this tab holds was never saved. It is shown, but not saved over what may have come since, until the reader says so. */
    function restore() {
        var all = kept();
        var found = false;
        fields().forEach(function (field) {
            var value = all[field.id];
            if (isBox(field) && typeof value === "boolean" && value !== field.checked) {
                field.checked = value;
                found = true;
            } else if (!isBox(field) && typeof value === "string" && value !== field.value) {
                field.value = value;
                found = true;
            }
        });
        if (found && isMine()) {
            later(0);
        } else if (found) {
            trouble("kept");
        } else {
            sessionStorage.removeItem(key());
        }
    }

    function later(delay) {
        changed = true;
        clearTimeout(timer);
        timer = setTimeout(save, delay);
    }

    function save() {
        var saveBy = form() && form().getAttribute("data-save-by");
        if (changed && !saving && saveBy) {
            changed = false;
            saving = true;
            window[saveBy]();
        }
    }

    function start() {
        if (!form()) {
            return;
        }
        restore();
        document.addEventListener("input", function (event) {
            if (event.target.closest("form[data-keep-as]")) {
                keep();
                later(isBox(event.target) ? 0 : DELAY);
            }
        });
        window.jQuery(document).on("pfAjaxSuccess", function (event, xhr) {
            if (xhr && xhr.responseText && xhr.responseText.indexOf("<redirect") >= 0) {
                sessionStorage.removeItem(key());
            }
        });
        window.jQuery(document).on("pfAjaxError", function (event, xhr) {
            var out = xhr && xhr.getResponseHeader && xhr.getResponseHeader("Ledstjarnan-Problem") === "EXPIRED";
            keep();
            trouble(out ? "out" : "away");
            if (!out) {
                later(AGAIN);
            }
        });
        /* Only now does the page say whether it could be saved. */
        window.jQuery(document).on("pfAjaxComplete", function (event, xhr) {
            var answered = saving && xhr && xhr.status === 200;
            saving = false;
            if (answered && !changed && !document.querySelector("[data-not-kept]")) {
                sessionStorage.removeItem(key());
                trouble(null);
            }
            if (answered && changed) {
                later(0);
            }
        });
    }

    if (document.readyState === "loading") {
        document.addEventListener("DOMContentLoaded", start);
    } else {
        start();
    }
})();
