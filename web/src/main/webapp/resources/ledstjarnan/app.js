(function () {
    "use strict";
    var root = document.documentElement;
    root.classList.add("js");

    /* PrimeFaces would leave for the error page, and with the page go the words written in it. */
    if (window.PrimeFaces && window.PrimeFaces.settings) {
        window.PrimeFaces.settings.errorPages = null;
    }

    function menu(open) {
        var button = document.getElementById("menu-button");
        root.classList.toggle("menu-open", open);
        if (button) {
            button.setAttribute("aria-expanded", String(open));
        }
    }

    /* Mends what PrimeFaces leaves: help and error of wrapped inputs, the file button's focus, names of icon buttons. */
    function describe() {
        document.querySelectorAll("[data-for]").forEach(function (line) {
            var input = document.getElementById(line.getAttribute("data-for"));
            var known = input ? (input.getAttribute("aria-describedby") || "").split(" ") : [line.id];
            if (known.indexOf(line.id) < 0) {
                input.setAttribute("aria-describedby", known.concat(line.id).join(" ").trim());
            }
        });
        document.querySelectorAll("span.ui-fileupload-choose[tabindex]").forEach(function (button) {
            var file = button.querySelector("input[type=file]");
            button.removeAttribute("tabindex");
            button.removeAttribute("aria-labelledby");
            if (file) {
                file.removeAttribute("tabindex");
                file.removeAttribute("aria-hidden");
            }
        });
        document.querySelectorAll(".ui-button-icon-only[aria-label] > .ui-button-text").forEach(function (text) {
            text.textContent = text.parentNode.getAttribute("aria-label");
        });
    }

    /* A failed Ajax request leaves the page, and what was written in it, as it is, and says what happened. */
    function problem(text, reload) {
        var place = document.getElementById("messages");
        if (!place) {
            return;
        }
        var notice = document.createElement("div");
        notice.className = "notice late";
        notice.setAttribute("role", "alert");
        notice.tabIndex = -1;
        notice.textContent = text + " ";
        if (reload) {
            var link = document.createElement("a");
            link.href = window.location.href;
            link.textContent = place.getAttribute("data-reload");
            notice.appendChild(link);
        }
        place.replaceChildren(notice);
        notice.focus();
    }

    function failed(xhr) {
        var place = document.getElementById("messages");
        var kind = xhr.getResponseHeader("Ledstjarnan-Problem");
        /* A page that saves by itself while one writes says so itself, and takes nobody's focus. */
        if (document.getElementById("trouble") && (!kind || kind === "EXPIRED" || kind === "AWAY")) {
            return;
        }
        if (kind) {
            problem(xhr.responseText, kind === "EXPIRED");
        } else if (place && xhr.status >= 200 && xhr.status < 500 && xhr.status !== 404) {
            problem(place.getAttribute("data-gone"), true);
        } else if (place) {
            problem(place.getAttribute("data-offline"), false);
        }
    }

    /* A file that was not taken would stay in PrimeFaces' list without a word, and be sent again with the next one. */
    function notSent(xhr) {
        var place = document.getElementById("messages");
        window.PrimeFaces.getWidgetsByType(window.PrimeFaces.widget.FileUpload).forEach(function (widget) {
            widget.clear();
        });
        if (place) {
            problem(xhr.getResponseHeader("Ledstjarnan-Problem") ? xhr.responseText : place.getAttribute("data-offline"), false);
        }
    }

    /* After an answer that found something to mend, the reader is taken to the first field of it. */
    function toFirstError() {
        var wrong = document.querySelector(".field.wrong");
        var input = wrong && wrong.querySelector("input:not([type=hidden]), select, textarea");
        var notice = document.querySelector("#messages .notice");
        if (input) {
            input.focus();
        } else if (notice && notice.getBoundingClientRect().top < 0) {
            notice.scrollIntoView({block: "center"});
        }
    }

    document.addEventListener("click", function (event) {
        if (event.target.closest("#menu-button")) {
            menu(!root.classList.contains("menu-open"));
        }
    });

    /* The risk matrix says in words what is chosen. */
    document.addEventListener("change", function (event) {
        var field = event.target.matches(".matrix input") && event.target.closest(".field");
        if (field) {
            field.querySelector(".matrix-says").textContent = event.target.dataset.says;
        }
    });

    document.addEventListener("keydown", function (event) {
        if (event.key === "Escape" && root.classList.contains("menu-open")) {
            menu(false);
            document.getElementById("menu-button").focus();
        }
    });

    window.addEventListener("load", function () {
        describe();
        /* The calendars name their buttons a moment later. */
        window.setTimeout(describe, 250);
    });

    document.addEventListener("DOMContentLoaded", function () {
        var tab = document.querySelector(".tabs a[aria-current]");
        if (tab) {
            tab.closest("ul").scrollLeft = tab.offsetLeft - 60;
        }
        if (document.querySelector(".field.wrong")) {
            toFirstError();
        }
        if (window.jQuery) {
            window.jQuery(document)
                .on("pfAjaxError", function (event, xhr) { failed(xhr); })
                /* Of jQuery's own: only files are sent past PrimeFaces. */
                .on("ajaxError", function (event, xhr) { notSent(xhr); })
                .on("pfAjaxComplete", function (event, xhr, settings, answer) {
                    describe();
                    if (answer && answer.validationFailed) {
                        toFirstError();
                    }
                });
        }
    });
})();
