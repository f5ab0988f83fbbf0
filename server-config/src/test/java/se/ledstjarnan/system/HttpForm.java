package se.ledstjarnan.system;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** A form as it was sent, with what the user fills in. Only the pressed button is posted. */
public final class HttpForm {

    private final Element form;
    private final String action;
    private final Map<String, String> fields = new LinkedHashMap<>();

    HttpForm(HttpPage page, Element form) {
        this.form = form;
        String given = form.attr("action");
        this.action = given.isEmpty()
                ? page.uri().toString()
                : page.uri().resolve(given).toString();
        for (Element field : form.select("input[name], textarea[name], select[name]")) {
            String value = value(field);
            if (value != null) {
                fields.put(field.attr("name"), value);
            }
        }
        if (page.nonce() != null) {
            fields.put("primefaces.nonce", page.nonce());
        }
    }

    private static String value(Element field) {
        if (field.hasAttr("disabled")) {
            return null;
        }
        if (field.normalName().equals("select")) {
            Element chosen = field.selectFirst("option[selected]");
            Element option = chosen == null ? field.selectFirst("option") : chosen;
            return option == null ? null : option.val();
        }
        return switch (field.attr("type")) {
            case "submit", "button", "image", "file", "reset" -> null;
            case "checkbox", "radio" -> field.hasAttr("checked") ? (field.val().isEmpty() ? "on" : field.val()) : null;
            default -> field.val();
        };
    }

    /** Fills in a field by its name, whether or not the page has it. */
    public HttpForm set(String name, String value) {
        fields.put(name, value);
        return this;
    }

    public HttpForm remove(String name) {
        fields.remove(name);
        return this;
    }

    /** Presses the form's first submit button. */
    public HttpForm press() {
        Element button =
                form.selectFirst("button[type=submit][name], input[type=submit][name], button:not([type])[name]");
        return button == null ? this : press(button.attr("name"));
    }

    /** Presses the button of that name, without Ajax. */
    public HttpForm press(String name) {
        return set(name, name);
    }

    /** Presses the button of that name the way PrimeFaces does by Ajax; process and update as in the page. */
    public HttpForm pressAjax(String name, String process, String update) {
        return set("jakarta.faces.partial.ajax", "true")
                .set("jakarta.faces.source", name)
                .set("jakarta.faces.partial.execute", process)
                .set("jakarta.faces.partial.render", update)
                .set(name, name);
    }

    /** The name of the first field that matches the CSS selector. */
    public String firstName(String selector) {
        Element field = form.selectFirst(selector);
        if (field == null) {
            throw new AssertionError("No field " + selector + " in the form: " + form.text());
        }
        return field.attr("name");
    }

    public String action() {
        return action;
    }

    public Map<String, String> fields() {
        return new LinkedHashMap<>(fields);
    }
}
