package se.ledstjarnan.system;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** A form as it was sent, with what the user fills in. Only the pressed button is posted. */
public final class HttpForm {

    private static final String NONCE = "primefaces.nonce";
    private static final String STATE = "jakarta.faces.ViewState";

    private final Element form;
    private final String action;
    private final Map<String, String> fields = new LinkedHashMap<>();

    HttpForm(HttpPage page, Element form) {
        this(
                form,
                form.attr("action").isEmpty()
                        ? page.uri().toString()
                        : page.uri().resolve(form.attr("action")).toString());
        if (page.nonce() != null) {
            fields.put(NONCE, page.nonce());
        }
    }

    private HttpForm(Element form, String action) {
        this.form = form;
        this.action = action;
        for (Element field : form.select("input[name], textarea[name], select[name]")) {
            String value = value(field);
            if (value != null) {
                fields.put(field.attr("name"), value);
            }
        }
    }

    /** The form as an answer by Ajax has made it anew, with the state that the page keeps beside it. */
    public HttpForm renewed(HttpPage answer) {
        Element updates = Jsoup.parse(answer.body(), "", Parser.xmlParser());
        Element update = updates.selectFirst("update[id=" + form.id() + "]");
        if (update == null) {
            throw new AssertionError("The answer holds no form " + form.id() + ": " + answer.body());
        }
        HttpForm made = new HttpForm(Jsoup.parse(update.wholeText()).selectFirst("form"), action);
        Element state = updates.selectFirst("update[id*=" + STATE + "]");
        made.set(STATE, state == null ? fields.get(STATE) : state.wholeText());
        return fields.containsKey(NONCE) ? made.set(NONCE, fields.get(NONCE)) : made;
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
