package se.ledstjarnan.ejb.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.ejb.settings.Settings;

/** What the municipality calls the political bodies that meet. */
@ApplicationScoped
class Bodies {

    @Inject
    private Settings settings;

    /** The committee first where there is one, since a matter passes it before the board. */
    List<String> all() {
        return Stream.concat(
                        Stream.of(settings.word(SettingKey.COMMITTEE_NAME), settings.word(SettingKey.BOARD_NAME)),
                        settings.list(SettingKey.REPORT_CHAIN).stream())
                .filter(name -> name != null && !name.isBlank())
                .distinct()
                .toList();
    }

    /** The board itself. */
    String board() {
        return settings.word(SettingKey.BOARD_NAME);
    }
}
