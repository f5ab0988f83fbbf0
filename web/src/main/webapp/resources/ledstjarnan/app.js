(function () {
    "use strict";
    var root = document.documentElement;
    root.classList.add("js");

    function menu(open) {
        var button = document.getElementById("menu-button");
        root.classList.toggle("menu-open", open);
        if (button) {
            button.setAttribute("aria-expanded", String(open));
        }
    }

    document.addEventListener("click", function (event) {
        if (event.target.closest("#menu-button")) {
            menu(!root.classList.contains("menu-open"));
        }
    });

    document.addEventListener("keydown", function (event) {
        if (event.key === "Escape" && root.classList.contains("menu-open")) {
            menu(false);
            document.getElementById("menu-button").focus();
        }
    });
})();
