package se.ledstjarnan.web.shared;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/**
 * The options of a filter's {@code select} in a plain form: {@code <l:options value="#{…}"/>}, a list of {@link Choice}. A page of
 * filters has a hundred of them, which a repeated template makes slowly.
 */
@FacesComponent("se.ledstjarnan.Options")
public class OptionList extends UIComponentBase {

    @Override
    public String getFamily() {
        return "se.ledstjarnan.Options";
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        ResponseWriter out = context.getResponseWriter();
        for (Object each : (Iterable<?>) getAttributes().get("value")) {
            Choice choice = (Choice) each;
            out.startElement("option", this);
            out.writeAttribute("value", choice.value(), null);
            if (choice.chosen()) {
                out.writeAttribute("selected", "selected", null);
            }
            out.writeText(choice.label(), null);
            out.endElement("option");
        }
    }
}
