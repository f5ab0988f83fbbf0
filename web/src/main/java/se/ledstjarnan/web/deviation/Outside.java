package se.ledstjarnan.web.deviation;

import se.ledstjarnan.domain.deviation.ReportSource;
import se.ledstjarnan.ejb.deviation.CaseView;
import se.ledstjarnan.web.shared.Texts;

/** Words about whoever is no colleague with an account, where they differ from those about a reporter who is. */
final class Outside {

    private Outside() {}

    static boolean is(CaseView view) {
        return view.complaint().isViaForm() || view.report().getSource() != ReportSource.STAFF;
    }

    /** The text of the feature by that key. */
    static String said(CaseView view, String key) {
        String other = "deviation.outside." + key;
        String text = is(view) ? Texts.of(other) : other;
        return text.equals(other) ? Texts.of("deviation." + key) : text;
    }
}
