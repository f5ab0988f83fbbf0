package se.ledstjarnan.web.statistics;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import se.ledstjarnan.web.shared.PageAccess;
import se.ledstjarnan.web.shared.Texts;

/** Where there are further figures that the reader may see: those of the kinds of case that may end with IVO. */
@Named
@RequestScoped
public class OtherFigures {

    /** A page of figures. */
    public record Place(String page, String label) {}

    public List<Place> getPlaces() {
        Place open = new Place("/statistics/open-data.xhtml", Texts.of("statistics.open.title"));
        return Stream.of(place("lexsarah"), place("lexmaria"), open)
                .filter(place -> isOpenTo(place.page()))
                .toList();
    }

    private static Place place(String feature) {
        return new Place('/' + feature + "/figures.xhtml", Texts.of(feature + ".figures.title"));
    }

    private static boolean isOpenTo(String page) {
        return PageAccess.roles(page).stream()
                .anyMatch(role ->
                        FacesContext.getCurrentInstance().getExternalContext().isUserInRole(role.name()));
    }
}
