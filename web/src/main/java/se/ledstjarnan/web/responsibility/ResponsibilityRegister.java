package se.ledstjarnan.web.responsibility;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.responsibility.Bearer;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.ejb.responsibility.RegisterView;
import se.ledstjarnan.ejb.responsibility.ResponsibilityService;
import se.ledstjarnan.web.shared.Address;
import se.ledstjarnan.web.shared.AddressReader;
import se.ledstjarnan.web.shared.Asked;
import se.ledstjarnan.web.shared.Choice;
import se.ledstjarnan.web.shared.Say;
import se.ledstjarnan.web.shared.Texts;

/** Who answered for what on the day in the address; today where it names none. */
@Named
@RequestScoped
public class ResponsibilityRegister {

    private static final String PAGE = "/responsibility/register.xhtml";

    @Inject
    private ResponsibilityService register;

    @Inject
    private CurrentUser user;

    @Inject
    private ResponsibilityWords words;

    @Inject
    private Say say;

    private AddressReader asked;
    private LocalDate day;
    private Bearer bearer;
    private RegisterView view;

    private void read() {
        if (asked == null) {
            asked = new AddressReader(Asked::parameter);
            LocalDate typed = asked.day("day");
            day = typed == null ? say.today() : typed;
            bearer = asked.constant("bearer", Bearer.class);
        }
    }

    public RegisterView getView() {
        read();
        if (view == null) {
            view = register.register(day, bearer);
        }
        return view;
    }

    public LocalDate getDay() {
        read();
        return day;
    }

    /** Whether it is another day than today that is shown. */
    public boolean isOtherDay() {
        return !getDay().equals(say.today());
    }

    /** Something in the address could not be understood. */
    public boolean isIgnored() {
        read();
        return asked.isIgnored() || asked.isBadDay("day");
    }

    /** Whether those designated by a decision are shown, and not the tasks. */
    public boolean isDesignated() {
        return isEmployed() && "designated".equals(Asked.parameter("tab"));
    }

    public boolean isEmployed() {
        return user.hasRole(Role.MEDARBETARE);
    }

    public boolean isMaintainer() {
        return user.hasRole(Role.KVALITETSSAMORDNARE) || user.hasRole(Role.SYSTEMFORVALTARE);
    }

    public List<Choice> getBearers() {
        read();
        return Arrays.stream(Bearer.values())
                .map(each -> new Choice(AddressReader.lower(each), words.bearer(each, null), each == bearer))
                .toList();
    }

    /** The same day among those designated, and back. */
    public String address(String tab) {
        return new Address(PAGE)
                .with("tab", tab)
                .with("day", isOtherDay() ? getDay() : null)
                .toString();
    }

    public String getPdf() {
        return new Address("/responsibility/pdf").with("day", getDay()).toString();
    }

    public String personAddress(Long id) {
        return new Address("/responsibility/person.xhtml")
                .with("id", id)
                .with("day", isOtherDay() ? getDay() : null)
                .toString();
    }

    /** How many tasks there are, and how many roles have nobody, in a sentence. */
    public String getSummary() {
        int tasks = getView().groups().stream()
                .mapToInt(group -> group.tasks().size())
                .sum();
        long vacant =
                getView().groups().stream().filter(RegisterView.Group::isVacant).count();
        return Texts.of("responsibility.summary", tasks, vacant);
    }
}
