package se.ledstjarnan.web.report;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/**
 * A document inside a page, as {@code <l:paper value="#{…}"/>}. Writes XHTML as it is, so its value may only come from the services'
 * document templates, which escape everything that somebody wrote.
 */
@FacesComponent("se.ledstjarnan.Paper")
public class Paper extends UIComponentBase {

    @Override
    public String getFamily() {
        return "se.ledstjarnan.Paper";
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        Object document = getAttributes().get("value");
        if (document != null) {
            context.getResponseWriter().write(document.toString());
        }
    }
}
