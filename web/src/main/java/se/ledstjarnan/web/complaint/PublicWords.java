package se.ledstjarnan.web.complaint;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.complaint.FollowUp;
import se.ledstjarnan.domain.deviation.ReportSource;
import se.ledstjarnan.domain.organisation.UnitChoice;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.ejb.complaint.PublicReportService;
import se.ledstjarnan.ejb.settings.Settings;
import se.ledstjarnan.web.shared.Choices;
import se.ledstjarnan.web.shared.Say;
import se.ledstjarnan.web.shared.Texts;

/** What the public pages say and ask, with the municipality's own name, contacts and targets. */
@Named
@RequestScoped
public class PublicWords {

    @Inject
    private PublicReportService reports;

    @Inject
    private Settings settings;

    @Inject
    private Say say;

    public String getLead() {
        return Texts.of("complaint.index.lead", settings.word(SettingKey.MUNICIPALITY_NAME));
    }

    public String getAnswerWithin() {
        return Texts.of("complaint.index.answer", settings.number(SettingKey.FEEDBACK_TARGET_DAYS));
    }

    public boolean isForm() {
        return settings.on(SettingKey.PUBLIC_FORM_ON);
    }

    public List<Choices.Item> getSubjects() {
        return items("complaint.subject.", Subject.COMPLAINT, Subject.COMMENT, Subject.PRAISE);
    }

    /** Of staff without an account. */
    public List<Choices.Item> getStaffSubjects() {
        return items("complaint.subject.", Subject.MISCONDUCT, Subject.DEVIATION, Subject.COMMENT);
    }

    public List<Choices.Item> getSources() {
        return items(
                "complaint.sender.",
                ReportSource.CLIENT,
                ReportSource.RELATIVE,
                ReportSource.CITIZEN,
                ReportSource.CARE_PROVIDER,
                ReportSource.AUTHORITY,
                ReportSource.ASSOCIATION);
    }

    private static List<Choices.Item> items(String prefix, Enum<?>... values) {
        List<Choices.Item> items = new ArrayList<>();
        for (Enum<?> value : values) {
            String help = Texts.of(prefix + value.name() + ".help");
            items.add(new Choices.Item(
                    value.name(), Texts.of(prefix + value.name()), help.startsWith(prefix) ? null : help));
        }
        return items;
    }

    /** The units, under what they belong to. */
    public List<SelectItem> getUnits() {
        Map<String, List<SelectItem>> groups = new LinkedHashMap<>();
        for (UnitChoice unit : reports.units()) {
            groups.computeIfAbsent(unit.above() == null ? "" : unit.above(), none -> new ArrayList<>())
                    .add(new SelectItem(unit.id(), unit.name()));
        }
        List<SelectItem> items = new ArrayList<>();
        groups.forEach(
                (above, units) -> items.add(new SelectItemGroup(above, null, false, units.toArray(SelectItem[]::new))));
        return items;
    }

    /** How far it has come, in a sentence. */
    public String state(FollowUp found) {
        return found.handedTo() == null
                ? Texts.of("complaint.status." + found.status())
                : Texts.of("complaint.status.handed", found.handedTo());
    }

    /** The heading of a reply, with how and when it was given. */
    public String answered(FollowUp.Answer answer) {
        String how = answer.channel() == null
                ? Texts.of("complaint.status.thanks")
                : Texts.of("complaint.answered." + answer.channel());
        return how + " " + say.day(answer.at());
    }
}
