package se.ledstjarnan.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import se.ledstjarnan.domain.organisation.Designation;
import se.ledstjarnan.ejb.organisation.DesignationService;
import se.ledstjarnan.web.shared.Asked;
import se.ledstjarnan.web.shared.Say;
import se.ledstjarnan.web.shared.Texts;

/** Who was designated for what on the day in the address; today where it names none. */
@Named
@RequestScoped
public class DesignationsPage {

    @Inject
    private DesignationService designations;

    @Inject
    private Say say;

    private List<Designation> all;

    public List<Designation> getAll() {
        if (all == null) {
            all = designations.on(getDay());
        }
        return all;
    }

    public LocalDate getDay() {
        LocalDate asked = Asked.day(Asked.parameter("day"));
        return asked == null ? say.today() : asked;
    }

    public boolean isBadDay() {
        String typed = Asked.parameter("day");
        return typed != null && !typed.isBlank() && Asked.day(typed) == null;
    }

    /** What the person's task rests on. */
    public String decision(Designation designation, Designation.Holder holder) {
        return holder.decision() != null
                ? holder.decision()
                : Texts.of("organisation.designations.byRole", Texts.of("shared.role." + designation.role()));
    }

    public String period(Designation.Holder holder) {
        String last = holder.to() == null ? Texts.of("organisation.unit.until") : say.day(holder.to());
        return say.day(holder.from()) + " – " + last;
    }

    /** That the task is a political body's, and which; null where it is not. */
    public String body(Designation designation) {
        return designation.body() == null ? null : Texts.of("organisation.designations.byBody", designation.body());
    }
}
