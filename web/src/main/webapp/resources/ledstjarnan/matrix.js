/* The priority matrix: proposals are dragged, or moved by the arrow keys and put down by Enter. The form on the page stores the place. */
(function () {
    "use strict";
    var table = document.querySelector(".matrix.priority");
    if (!table || table.dataset.open !== "true") {
        return;
    }
    var cells = Array.prototype.slice.call(table.querySelectorAll("td[data-effort]"));
    var says = document.getElementById("matrix-says");
    var held = null;

    function at(effort, effect) {
        return cells.find(function (cell) {
            return Number(cell.dataset.effort) === effort && Number(cell.dataset.effect) === effect;
        });
    }

    function field(name) {
        return document.getElementById("placing:" + name);
    }

    function store(item, cell) {
        field("placed").value = item.dataset.number;
        field("effort").value = cell.dataset.effort;
        field("effect").value = cell.dataset.effect;
        field("place").click();
    }

    function mark(cell) {
        cells.forEach(function (each) {
            each.classList.toggle("over", each === cell);
        });
    }

    function tell(cell) {
        says.textContent = cell.dataset.says;
    }

    /* By keys: the item moves on the page at once; Enter stores it, Escape puts it back. */
    var home = null;

    function back(item) {
        if (home) {
            home.place.insertBefore(item, home.next);
            home = null;
            mark(null);
            item.focus();
        }
    }

    function step(item, key) {
        var cell = item.closest("td[data-effort]");
        var effort = cell ? Number(cell.dataset.effort) : 1;
        var effect = cell ? Number(cell.dataset.effect) : 1;
        if (cell) {
            effort += key === "ArrowRight" ? 1 : key === "ArrowLeft" ? -1 : 0;
            effect += key === "ArrowUp" ? 1 : key === "ArrowDown" ? -1 : 0;
        }
        var next = at(effort, effect);
        if (next && next !== cell) {
            home = home || {place: item.parentNode, next: item.nextSibling};
            next.appendChild(item);
            item.focus();
            mark(next);
            tell(next);
        }
    }

    document.addEventListener("keydown", function (event) {
        var item = event.target.closest && event.target.closest(".place-item");
        if (!item || item.disabled) {
            return;
        }
        if (event.key.indexOf("Arrow") === 0) {
            event.preventDefault();
            step(item, event.key);
        } else if (event.key === "Escape") {
            back(item);
        } else if (event.key === "Enter" && home) {
            event.preventDefault();
            store(item, item.closest("td[data-effort]"));
        }
    });

    document.addEventListener("focusout", function (event) {
        var item = event.target.closest && event.target.closest(".place-item");
        window.setTimeout(function () {
            if (home && item && document.activeElement !== item && document.activeElement !== document.body) {
                var there = document.activeElement;
                back(item);
                there.focus();
            }
        }, 0);
    });

    /* By mouse, pen or finger. */
    function under(event) {
        var found = document.elementFromPoint(event.clientX, event.clientY);
        return found && found.closest(".matrix.priority td[data-effort]");
    }

    document.addEventListener("pointerdown", function (event) {
        var item = event.target.closest(".place-item");
        if (item && !item.disabled && event.button === 0) {
            held = {item: item, x: event.clientX, y: event.clientY, moved: false};
        }
    });

    document.addEventListener("pointermove", function (event) {
        if (!held) {
            return;
        }
        if (Math.abs(event.clientX - held.x) + Math.abs(event.clientY - held.y) > 6) {
            held.moved = true;
            held.item.classList.add("held");
            mark(under(event));
        }
    });

    document.addEventListener("pointerup", function (event) {
        var drop = held;
        held = null;
        if (!drop) {
            return;
        }
        drop.item.classList.remove("held");
        mark(null);
        var cell = drop.moved && under(event);
        if (cell && cell !== drop.item.closest("td[data-effort]")) {
            cell.appendChild(drop.item);
            tell(cell);
            store(drop.item, cell);
        }
    });

    document.addEventListener("pointercancel", function () {
        if (held) {
            held.item.classList.remove("held");
            held = null;
            mark(null);
        }
    });
})();
