package se.ledstjarnan.web.routine;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import se.ledstjarnan.ejb.routine.RoutineRow;
import se.ledstjarnan.web.shared.Texts;

/**
 * What a search found in a document: {@code <l:found value="#{row}"/>}, with what was found marked. A page of hits has a hundred pieces,
 * which a repeated template makes slowly.
 */
@FacesComponent("se.ledstjarnan.Found")
public class FoundPieces extends UIComponentBase {

    @Override
    public String getFamily() {
        return "se.ledstjarnan.Found";
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        RoutineRow row = (RoutineRow) getAttributes().get("value");
        if (row.found().isEmpty()) {
            return;
        }
        ResponseWriter out = context.getResponseWriter();
        out.startElement("small", this);
        if (row.file() != null) {
            out.writeText(Texts.of("routine.file.found", row.file()) + " ", null);
        }
        for (RoutineRow.Piece piece : row.found()) {
            if (piece.hit()) {
                out.startElement("mark", this);
                out.writeText(piece.text(), null);
                out.endElement("mark");
            } else {
                out.writeText(piece.text(), null);
            }
        }
        out.endElement("small");
    }
}
