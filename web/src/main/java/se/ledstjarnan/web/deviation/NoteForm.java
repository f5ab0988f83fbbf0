package se.ledstjarnan.web.deviation;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import se.ledstjarnan.domain.deviation.CaseNote;
import se.ledstjarnan.domain.deviation.CaseTab;
import se.ledstjarnan.domain.deviation.CauseArea;
import se.ledstjarnan.domain.deviation.EntryNature;
import se.ledstjarnan.domain.deviation.EntryTopic;
import se.ledstjarnan.domain.deviation.Missing;
import se.ledstjarnan.ejb.deviation.InvestigationService;
import se.ledstjarnan.web.shared.Texts;

/** Adds an entry to the investigation, and sorts those there are. Suggests the topic that is missing. */
@Named
@ViewScoped
public class NoteForm implements Serializable {

    @Inject
    private InvestigationService investigations;

    @Inject
    private CasePage page;

    private EntryTopic topic;
    private CauseArea causeArea;
    private EntryNature nature;
    private String text;
    private String source;

    @PostConstruct
    void suggest() {
        List<Missing> missing = page.getView().standing().missing();
        topic = missing.contains(Missing.WHAT_HAPPENED) ? EntryTopic.WHAT_HAPPENED : EntryTopic.CAUSE;
        nature = topic == EntryTopic.CAUSE ? EntryNature.ASSESSMENT : EntryNature.FACT;
    }

    public String save() {
        CauseArea area = topic == EntryTopic.CAUSE ? causeArea : null;
        Runnable verb = () -> investigations.note(page.ref(), topic, area, nature, text, source);
        return page.run(verb, Texts.of("deviation.note.saved"), CaseTab.INVESTIGATION);
    }

    public boolean isCause() {
        return topic == EntryTopic.CAUSE;
    }

    /** What happened, when, and how it was discovered. */
    public List<CaseNote> getOfEvent() {
        return of(EntryTopic.WHAT_HAPPENED, EntryTopic.WHEN, EntryTopic.HOW_DISCOVERED);
    }

    public List<CaseNote> getCauses() {
        return of(EntryTopic.CAUSE);
    }

    public List<CaseNote> getOthers() {
        return of(EntryTopic.SIMILAR_EVENTS, EntryTopic.OTHER);
    }

    private List<CaseNote> of(EntryTopic... topics) {
        List<EntryTopic> wanted = List.of(topics);
        return page.getView().parts().notes().stream()
                .filter(note -> wanted.contains(note.topic()))
                .sorted(Comparator.comparing(CaseNote::topic))
                .toList();
    }

    public EntryTopic getTopic() {
        return topic;
    }

    public void setTopic(EntryTopic topic) {
        this.topic = topic;
    }

    public CauseArea getCauseArea() {
        return causeArea;
    }

    public void setCauseArea(CauseArea causeArea) {
        this.causeArea = causeArea;
    }

    public EntryNature getNature() {
        return nature;
    }

    public void setNature(EntryNature nature) {
        this.nature = nature;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
