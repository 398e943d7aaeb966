package haven.report;

import haven.journal.PlanPart;
import haven.journal.SafetyPlan;
import haven.support.HelpLine;

/// Help lines and the safety plan as a page in Markdown.
public final class SupportMarkdown {
    private SupportMarkdown() {}

    /// The page.
    public static String of(Support support) {
        StringBuilder page = new StringBuilder("# ").append(SupportPage.title(support.country()));
        page.append("\n\n");
        if (support.lines().lines().isEmpty()) {
            page.append(Markdown.escaped(SupportPage.none(support.country()))).append('\n');
        } else {
            for (HelpLine line : support.lines().lines()) {
                page.append("- ")
                        .append(Markdown.escaped(line.number()))
                        .append(": ")
                        .append(Markdown.escaped(SupportPage.how(line)))
                        .append('\n');
            }
            page.append('\n')
                    .append(Markdown.escaped(SupportPage.after(support.lines())))
                    .append('\n');
        }
        support.plan().ifPresent(plan -> page.append(plan(plan)));
        return page.toString();
    }

    private static String plan(SafetyPlan plan) {
        StringBuilder page = new StringBuilder("\n# My safety plan\n");
        for (PlanPart part : PlanPart.values()) {
            page.append("\n## ").append(part.title()).append("\n\n");
            if (plan.lines(part).isEmpty()) {
                page.append("Nothing yet.\n");
            }
            int number = 0;
            for (String line : plan.lines(part)) {
                number++;
                page.append(number).append(". ").append(Markdown.escaped(line)).append('\n');
            }
        }
        return page.toString();
    }
}
