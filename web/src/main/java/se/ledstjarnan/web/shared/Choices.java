package se.ledstjarnan.web.shared;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.render.Renderer;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * {@code l:choices}: radio buttons as cards, each with a few words of help, for a question with two to six answers. Attributes:
 * {@code value} and {@code items} (of {@link Item}). Stands inside {@code l:field}, which writes the question as the legend.
 */
@FacesComponent(Choices.TYPE)
public class Choices extends UIInput {

    public static final String TYPE = "se.ledstjarnan.Choices";

    /** One answer; the help may be null. */
    public record Item(String value, String label, String help) implements Serializable {}

    @Override
    public String getFamily() {
        return TYPE;
    }

    /** Names what it is for {@code l:field}; it renders itself. */
    @Override
    public String getRendererType() {
        return "se.ledstjarnan.Radio";
    }

    @Override
    protected Renderer<?> getRenderer(FacesContext faces) {
        return null;
    }

    /** Where nothing is chosen a browser posts nothing at all; a question that must be answered is asked for all the same. */
    @Override
    public void decode(FacesContext faces) {
        String posted = faces.getExternalContext().getRequestParameterMap().get(getClientId(faces));
        setSubmittedValue(posted == null && isRequired() ? "" : posted);
    }

    @Override
    protected void validateValue(FacesContext faces, Object value) {
        super.validateValue(faces, value);
        if (isValid()
                && value != null
                && items().stream().noneMatch(item -> item.value().equals(value.toString()))) {
            setValid(false);
            faces.addMessage(
                    getClientId(faces),
                    new FacesMessage(FacesMessage.SEVERITY_ERROR, Texts.of("shared.choice.unknown"), null));
        }
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        if (!isRendered()) {
            return;
        }
        ResponseWriter out = faces.getResponseWriter();
        String chosen = Objects.toString(getSubmittedValue() == null ? getValue() : getSubmittedValue(), null);
        Object described = getPassThroughAttributes(true).get("aria-describedby");
        out.startElement("ul", this);
        out.writeAttribute("class", "choices", null);
        int index = 0;
        for (Item item : items()) {
            encode(
                    out,
                    item,
                    getClientId(faces) + (index == 0 ? "" : "-" + index),
                    item.value().equals(chosen),
                    described);
            index++;
        }
        out.endElement("ul");
    }

    private void encode(ResponseWriter out, Item item, String id, boolean chosen, Object described) throws IOException {
        out.startElement("li", null);
        out.writeAttribute("class", "choice", null);
        out.startElement("input", null);
        out.writeAttribute("type", "radio", null);
        out.writeAttribute("name", getClientId(), null);
        out.writeAttribute("id", id, null);
        out.writeAttribute("value", item.value(), null);
        if (chosen) {
            out.writeAttribute("checked", "checked", null);
        }
        if (described != null) {
            out.writeAttribute("aria-describedby", described, null);
        }
        out.endElement("input");
        out.startElement("label", null);
        out.writeAttribute("for", id, null);
        text(out, "b", item.label());
        if (item.help() != null) {
            text(out, "small", item.help());
        }
        out.endElement("label");
        out.endElement("li");
    }

    private static void text(ResponseWriter out, String element, String text) throws IOException {
        out.startElement(element, null);
        out.writeText(text, null);
        out.endElement(element);
    }

    @SuppressWarnings("unchecked")
    private List<Item> items() {
        Object items = getAttributes().get("items");
        return items == null ? List.of() : (List<Item>) items;
    }
}
