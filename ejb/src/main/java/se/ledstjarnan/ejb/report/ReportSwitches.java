package se.ledstjarnan.ejb.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.ejb.settings.Settings;

/** Which kinds of reports a municipality does not have. */
@ApplicationScoped
class ReportSwitches {

    /** For a condition on the definition {@code d}; takes {@link #off()} as {@code :offSwitches}. */
    static final String ON =
            "(d.switched_by is null or not (d.switched_by = any(string_to_array(cast(:offSwitches as varchar), ','))))";

    private static final List<SettingKey> SWITCHES = List.of(SettingKey.QUARTERLY_REPORT_ON);

    @Inject
    private Settings settings;

    /** The settings that are off, with commas between. */
    String off() {
        return SWITCHES.stream()
                .filter(key -> !settings.on(key))
                .map(Enum::name)
                .collect(Collectors.joining(","));
    }
}
