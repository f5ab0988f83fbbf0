package se.ledstjarnan.web.shared;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.primefaces.component.api.InputAware;
import org.primefaces.component.api.InputHolder;
import org.primefaces.component.fileupload.FileUpload;

/**
 * {@code l:field}: a label above, the input in it, help beneath and the error beneath that, in words and tied together for
 * screen readers. Attributes: {@code label}, {@code help}, {@code optional} (says so instead of marking the rest),
 * {@code styleClass}. Whether an answer is needed is read from the input. A set of radio buttons or boxes gets a legend.
 */
@FacesComponent(Field.TYPE)
public class Field extends UIComponentBase {

    public static final String TYPE = "se.ledstjarnan.Field";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        if (!isRendered()) {
            return;
        }
        UIInput input = input(this);
        List<FacesMessage> errors = errors(faces, input);
        ResponseWriter out = faces.getResponseWriter();
        boolean group = isGroup(input);
        out.startElement(group ? "fieldset" : "div", this);
        out.writeAttribute("id", getClientId(faces), null);
        String classes = Stream.of("field", errors.isEmpty() ? null : "wrong", text("styleClass"))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        out.writeAttribute("class", classes, null);
        writeLabel(faces, input, group);
        if (input != null) {
            describe(faces, input, !errors.isEmpty());
        }
    }

    @Override
    public void encodeEnd(FacesContext faces) throws IOException {
        if (!isRendered()) {
            return;
        }
        UIInput input = input(this);
        ResponseWriter out = faces.getResponseWriter();
        if (text("help") != null) {
            writeLine(faces, "help", helpId(faces), text("help"), input);
        }
        List<FacesMessage> errors = errors(faces, input);
        if (!errors.isEmpty()) {
            String words =
                    errors.stream().map(FacesMessage::getSummary).distinct().collect(Collectors.joining(" "));
            writeLine(faces, "error", errorId(faces), words, input);
        }
        out.endElement(isGroup(input) ? "fieldset" : "div");
    }

    private void writeLabel(FacesContext faces, UIInput input, boolean group) throws IOException {
        ResponseWriter out = faces.getResponseWriter();
        String element = group ? "legend" : "label";
        out.startElement(element, null);
        if (!group && input != null) {
            out.writeAttribute("for", focusId(faces, input), null);
        }
        out.writeText(Objects.toString(text("label"), ""), null);
        String note = note(input);
        if (note != null) {
            out.writeText(" ", null);
            out.startElement("span", null);
            out.writeAttribute("class", "need", null);
            out.writeText(note, null);
            out.endElement("span");
        }
        out.endElement(element);
    }

    private String note(UIInput input) {
        if (input != null && input.isRequired() || Boolean.parseBoolean(text("required"))) {
            return Texts.of("shared.field.required");
        }
        return Boolean.parseBoolean(text("optional")) ? Texts.of("shared.field.optional") : null;
    }

    /**
     * Written on the input itself just before it is rendered. PrimeFaces says by itself whether an answer is needed or wrong; and
     * where its input stands inside another element, app.js ties help and error to it by their {@code data-for}.
     */
    private void describe(FacesContext faces, UIInput input, boolean wrong) {
        if (input.getAttributes().get("label") == null) {
            input.getAttributes().put("label", Objects.toString(text("label"), input.getId()));
        }
        if (insideAnother(input)) {
            return;
        }
        Map<String, Object> through = input.getPassThroughAttributes(true);
        String described = Stream.of(text("help") == null ? null : helpId(faces), wrong ? errorId(faces) : null)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        set(through, "aria-describedby", described.isEmpty() ? null : described);
        if (!(input instanceof InputAware)) {
            set(through, "aria-invalid", wrong ? "true" : null);
            set(through, "aria-required", input.isRequired() && !isGroup(input) ? "true" : null);
        }
    }

    private static void set(Map<String, Object> through, String name, String value) {
        if (value == null) {
            through.remove(name);
        } else {
            through.put(name, value);
        }
    }

    private static void writeLine(FacesContext faces, String kind, String id, String words, UIInput input)
            throws IOException {
        ResponseWriter out = faces.getResponseWriter();
        out.startElement("p", null);
        out.writeAttribute("class", kind, null);
        out.writeAttribute("id", id, null);
        if (input != null && insideAnother(input)) {
            out.writeAttribute("data-for", focusId(faces, input), null);
        }
        out.writeText(words, null);
        out.endElement("p");
    }

    private List<FacesMessage> errors(FacesContext faces, UIInput input) {
        return input == null ? List.of() : faces.getMessageList(input.getClientId(faces));
    }

    private String helpId(FacesContext faces) {
        return getClientId(faces) + "-help";
    }

    private String errorId(FacesContext faces) {
        return getClientId(faces) + "-error";
    }

    private String text(String attribute) {
        Object value = getAttributes().get(attribute);
        return value == null || value.toString().isEmpty() ? null : value.toString();
    }

    private static boolean insideAnother(UIInput input) {
        return input instanceof InputHolder || input instanceof FileUpload;
    }

    private static String focusId(FacesContext faces, UIInput input) {
        if (input instanceof InputHolder holder) {
            return holder.getInputClientId();
        }
        return input.getClientId(faces) + (input instanceof FileUpload ? "_input" : "");
    }

    private static boolean isGroup(UIInput input) {
        if (input == null) {
            return false;
        }
        String renderer = Objects.toString(input.getRendererType(), "");
        return renderer.endsWith("Radio") || input instanceof UISelectMany && renderer.endsWith("Checkbox");
    }

    private static UIInput input(UIComponent parent) {
        for (UIComponent child : parent.getChildren()) {
            if (child instanceof UIInput input && child.isRendered()) {
                return input;
            }
            UIInput deeper = input(child);
            if (deeper != null) {
                return deeper;
            }
        }
        return null;
    }
}
