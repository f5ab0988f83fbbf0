package se.ledstjarnan.web.deviation;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.deviation.Classification;
import se.ledstjarnan.web.shared.Texts;

/**
 * {@code l:matrix}: severity × probability as a table of radio buttons, operable by mouse and by arrow keys; with {@code readonly} a
 * picture of the choice made. The value is "severity-probability", as "2-3". The number supports the judgement and never makes it.
 */
@FacesComponent(RiskMatrix.TYPE)
public class RiskMatrix extends UIInput {

    public static final String TYPE = "se.ledstjarnan.RiskMatrix";

    public RiskMatrix() {
        setRendererType(null);
    }

    @Override
    public String getFamily() {
        return TYPE;
    }

    /** The value of a choice; null where none is made. */
    static String value(Integer severity, Integer probability) {
        return severity == null || probability == null ? null : severity + "-" + probability;
    }

    static Integer severity(String value) {
        return value == null ? null : Integer.valueOf(value.substring(0, 1));
    }

    static Integer probability(String value) {
        return value == null ? null : Integer.valueOf(value.substring(2));
    }

    /** Takes only what the table offers; anything else in the request is no choice. */
    @Override
    public void decode(FacesContext faces) {
        String sent = faces.getExternalContext().getRequestParameterMap().get(getClientId(faces));
        boolean offered = sent != null && sent.matches("[1-4]-[1-4]");
        if (!isReadonly()) {
            setSubmittedValue(offered ? sent : "");
        }
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        if (!isRendered()) {
            return;
        }
        MatrixWords words = (MatrixWords) getAttributes().get("words");
        ResponseWriter out = faces.getResponseWriter();
        List<FacesMessage> errors = faces.getMessageList(getClientId(faces));
        out.startElement(isReadonly() ? "div" : "fieldset", this);
        out.writeAttribute("id", getClientId(faces) + "-set", null);
        out.writeAttribute("class", errors.isEmpty() ? "field risk" : "field risk wrong", null);
        if (!isReadonly()) {
            text(out, "legend", null, Texts.of("deviation.triage.matrix"));
        }
        table(faces, out, words);
        String chosen = chosen();
        out.startElement("p", null);
        out.writeAttribute("class", "matrix-says muted", null);
        out.writeAttribute("aria-live", isReadonly() ? null : "polite", null);
        out.writeText(chosen == null ? Texts.of("deviation.matrix.choose") : words.says(chosen), null);
        out.endElement("p");
        if (!errors.isEmpty()) {
            text(
                    out,
                    "p",
                    "error",
                    errors.stream().map(FacesMessage::getSummary).collect(Collectors.joining(" ")));
        }
    }

    @Override
    public void encodeEnd(FacesContext faces) throws IOException {
        if (isRendered()) {
            faces.getResponseWriter().endElement(isReadonly() ? "div" : "fieldset");
        }
    }

    private void table(FacesContext faces, ResponseWriter out, MatrixWords words) throws IOException {
        out.startElement("table", null);
        out.writeAttribute("class", "matrix", null);
        out.startElement("thead", null);
        out.startElement("tr", null);
        out.startElement("td", null);
        out.endElement("td");
        for (int probability = 1; probability <= Classification.HIGHEST; probability++) {
            heading(out, "col", words.probability(probability), words.probabilityMeans(probability));
        }
        out.endElement("tr");
        out.endElement("thead");
        out.startElement("tbody", null);
        for (int severity = Classification.HIGHEST; severity >= 1; severity--) {
            out.startElement("tr", null);
            heading(out, "row", words.severity(severity), words.severityMeans(severity));
            for (int probability = 1; probability <= Classification.HIGHEST; probability++) {
                cell(faces, out, words, value(severity, probability));
            }
            out.endElement("tr");
        }
        out.endElement("tbody");
        out.endElement("table");
    }

    private void cell(FacesContext faces, ResponseWriter out, MatrixWords words, String value) throws IOException {
        boolean chosen = value.equals(chosen());
        int product = severity(value) * probability(value);
        out.startElement("td", null);
        out.writeAttribute("class", "risk-" + words.levelOf(product) + (chosen && isReadonly() ? " chosen" : ""), null);
        if (isReadonly()) {
            out.writeText(product, null);
            if (chosen) {
                text(out, "span", "hidden-visually", " " + words.chosen());
            }
        } else {
            radio(faces, out, words, value, chosen, product);
        }
        out.endElement("td");
    }

    private void radio(
            FacesContext faces, ResponseWriter out, MatrixWords words, String value, boolean chosen, int product)
            throws IOException {
        String id = getClientId(faces) + "-" + value;
        out.startElement("input", null);
        out.writeAttribute("type", "radio", null);
        out.writeAttribute("id", id, null);
        out.writeAttribute("name", getClientId(faces), null);
        out.writeAttribute("value", value, null);
        out.writeAttribute("checked", chosen ? "checked" : null, null);
        out.writeAttribute("aria-label", words.label(value), null);
        out.writeAttribute("data-says", words.says(value), null);
        out.endElement("input");
        out.startElement("label", null);
        out.writeAttribute("for", id, null);
        out.writeAttribute("aria-hidden", "true", null);
        out.writeText(product, null);
        out.endElement("label");
    }

    private static void heading(ResponseWriter out, String scope, String word, String meaning) throws IOException {
        out.startElement("th", null);
        out.writeAttribute("scope", scope, null);
        out.writeAttribute("title", meaning, null);
        out.writeText(word, null);
        out.endElement("th");
    }

    private static void text(ResponseWriter out, String element, String kind, String words) throws IOException {
        out.startElement(element, null);
        out.writeAttribute("class", kind, null);
        out.writeText(words, null);
        out.endElement(element);
    }

    private String chosen() {
        Object value = getSubmittedValue() == null ? getValue() : getSubmittedValue();
        return value == null || value.toString().isEmpty() ? null : value.toString();
    }

    private boolean isReadonly() {
        return Boolean.parseBoolean(String.valueOf(getAttributes().get("readonly")));
    }
}
