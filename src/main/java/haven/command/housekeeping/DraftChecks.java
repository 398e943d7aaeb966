package haven.command.housekeeping;

import static haven.report.Finding.mend;
import static haven.report.Finding.note;

import haven.App;
import haven.UserError;
import haven.command.entry.WaitingEntries;
import haven.draft.Drafts;
import haven.report.Finding;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Looks at what waits in drafts, and at the pages that editors left there. Nothing of it changes.
///
/// @param owner finds what others may read
record DraftChecks(App app, OwnerCheck owner) {
    private static final String DRAFTS = "drafts";
    private static final String COPY = "Copy from it what you want to keep, then remove ";

    List<Finding> findings() {
        Drafts drafts = app.drafts();
        List<Finding> findings = new ArrayList<>();
        int forms = (int) drafts.forms().stream()
                .filter(draft -> draft.isKept() || !draft.line().isBlank())
                .count();
        List<Path> unreadable = new ArrayList<>(drafts.unreadableForms());
        int entries = 0;
        for (Path entry : drafts.entries()) {
            if (isReadable(entry)) {
                entries++;
            } else {
                unreadable.add(entry);
            }
        }
        if (forms + entries > 0) {
            findings.add(note(DRAFTS, waiting(forms, entries)));
        }
        unreadable.forEach(file -> findings.add(mend(DRAFTS, file + " cannot be read", COPY + "it.")));
        drafts.strayPages()
                .forEach(page -> findings.add(mend(
                        DRAFTS, "a page that your editor had open is still there: " + page, COPY + "its folder.")));
        findings.addAll(owner.all(DRAFTS, drafts.folder()));
        drafts.pageFolders().forEach(folder -> findings.addAll(owner.all(DRAFTS, folder)));
        return findings;
    }

    private boolean isReadable(Path entry) {
        try {
            Drafts.waiting(entry, WaitingEntries.defaults(app));
            return true;
        } catch (UserError unreadable) {
            return false;
        }
    }

    private static String waiting(int forms, int entries) {
        List<String> parts = new ArrayList<>();
        if (forms > 0) {
            parts.add(forms + " that " + (forms == 1 ? "was" : "were") + " cut short");
        }
        if (entries > 0) {
            parts.add(entries + " that could not be kept");
        }
        boolean isOne = forms + entries == 1;
        return String.join(" and ", parts) + (isOne ? " waits" : " wait") + "; haven log --resume goes on with "
                + (isOne ? "it" : "them");
    }
}
