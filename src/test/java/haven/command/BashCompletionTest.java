package haven.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// What bash completes.
@Execution(ExecutionMode.CONCURRENT)
class BashCompletionTest {
    @TempDir
    private Path home;

    @Test
    void completesWhatIsTyped() throws IOException {
        List<String> typed = List.of(
                "haven|",
                "haven|brea",
                "haven|-",
                "haven|help|w",
                "haven|breathe|",
                "haven|breathe|box|--m",
                "haven|breathe|box|",
                "haven|breathe|--minutes|",
                "haven|log|--n",
                "haven|log|--distress-now|1",
                "haven|log|--acted|",
                "haven|log|--acted|=|p",
                "haven|log|--urge|",
                "haven|checkin|--n",
                "haven|note|--g",
                "haven|journal|",
                "haven|journal|search|--kind|",
                "haven|journal|edit|--about|w",
                "haven|journal|--format|=|c",
                "haven|undo|--r",
                "haven|week|l",
                "haven|week|--format|=",
                "haven|week|-o|wee",
                "haven|plan|m",
                "haven|plan|add|",
                "haven|plan|import|a",
                "haven|toolkit|",
                "haven|toolkit|add|m",
                "haven|toolkit|show|",
                "haven|toolkit|pick|--type|p",
                "haven|support|a",
                "haven|support|add|",
                "haven|support|lines|--c",
                "haven|remind|o",
                "haven|remind|8:00|--with|",
                "haven|practice|sh",
                "haven|practice|show|fee",
                "haven|practice|body-scan|--s",
                "haven|practice|body-scan|--skip|ja",
                "haven|practice|--for|t",
                "haven|practice|check|wee",
                "haven|backup|",
                "haven|backup|rm|",
                "haven|import|wee",
                "haven|import|--format|j",
                "haven|export|--format|",
                "haven|export|--s",
                "haven|restore|",
                "haven|restore|./wee",
                "haven|restore|last|",
                "haven|config|",
                "haven|config|set|we",
                "haven|config|set|theme|",
                "haven|config|set|theme|l",
                "haven|config|unset|rate|",
                "haven|doctor|--f",
                "haven|nonsense|");
        CompletedWords.makeBackup(home);
        Files.createFile(home.resolve("week 47.md"));
        String script = """
                source "$0"
                for line; do
                    IFS='|' read -r -a COMP_WORDS <<<"$line|end"
                    unset "COMP_WORDS[${#COMP_WORDS[@]} - 1]"
                    COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
                    _haven
                    (IFS=,; echo "$line: ${COMPREPLY[*]}")
                done
                """;
        List<String> command = new ArrayList<>(List.of("bash", "--norc", "--noprofile", "-c", script));
        command.add(CompletionScript.FOLDER.resolve("haven.bash").toString());
        command.addAll(typed);
        assertThat(new Tool(home).run(home, Map.of(), command.toArray(String[]::new)))
                .isEqualTo("""
                haven|: now,breathe,ground,practice,log,checkin,note,journal,undo,say,ladder,experiment,repair,boundary,timeout,people,dialogue,week,patterns,bring,plan,toolkit,support,remind,learn,import,export,backup,restore,config,doctor,forget,help
                haven|brea: breathe
                haven|-: -h,--help,-V,--version
                haven|help|w: week
                haven|breathe|: long-exhale,even,coherent,box,4-7-8,sigh,slow-down,count-down
                haven|breathe|box|--m: --minutes
                haven|breathe|box|: --minutes,--cycles,--in,--hold,--out,--rest,--short,--allow-long,--rate,--sound,--voice,--plain,--no-input,--list,-h,--help
                haven|breathe|--minutes|:\s
                haven|log|--n: --need,--note,--no-input
                haven|log|--distress-now|1: 1,10
                haven|log|--acted|: no,partly,yes
                haven|log|--acted|=|p: partly
                haven|log|--urge|:\s
                haven|checkin|--n: --note,--no-input
                haven|note|--g: --gratitude
                haven|journal|: list,show,edit,rm,search,history
                haven|journal|search|--kind|: episode,practice,check-in,note,topic,saying,mark,review,mission,goal,routine,homework,ladder,attempt,experiment,repair,boundary,time-out,contact,dialogue,shared-page
                haven|journal|edit|--about|w: win
                haven|journal|--format|=|c: csv
                haven|undo|--r: --redo
                haven|week|l: last
                haven|week|--format|=: %s
                haven|week|-o|wee: week 47.md
                haven|plan|m: mission,mark
                haven|plan|add|: goal,routine,homework
                haven|plan|import|a: answer-slowly
                haven|toolkit|: list,add,show,edit,rm,pick,used
                haven|toolkit|add|m: music,movement
                haven|toolkit|show|: --type,--name,--note,--helps,--json,--no-input,--plain,-h,--help
                haven|toolkit|pick|--type|p: person,place,phrase
                haven|support|a: add
                haven|support|add|: signs,alone,distraction,help,professionals,surroundings
                haven|support|lines|--c: --country
                haven|remind|o: off
                haven|remind|8:00|--with|: systemd,cron,ics
                haven|practice|sh: show
                haven|practice|show|fee: feet
                haven|practice|body-scan|--s: --skip,--short,--sound
                haven|practice|body-scan|--skip|ja: jaw
                haven|practice|--for|t: talk,together
                haven|practice|check|wee: week 47.md
                haven|backup|: make,list,rm
                haven|backup|rm|: journal-20261118T203000Z.db
                haven|import|wee: week 47.md
                haven|import|--format|j: jsonl,jrnl
                haven|export|--format|: jsonl,csv
                haven|export|--s: --since
                haven|restore|: last,journal-20261118T203000Z.db
                haven|restore|./wee: ./week 47.md
                haven|restore|last|: --dry-run,--yes,--no-input,-h,--help
                haven|config|: list,show,set,unset,edit,path
                haven|config|set|we: week-start
                haven|config|set|theme|: auto,dark,light,plain
                haven|config|set|theme|l: light
                haven|config|unset|rate|: --json,--plain,-h,--help
                haven|doctor|--f: --fix
                haven|nonsense|:\s
                """.formatted("text,markdown,html,pdf,csv,json"));
    }

    @Test
    void completesWordsOfOnesOwn() throws IOException {
        String script = "source '" + CompletionScript.FOLDER.resolve("haven.bash") + "'; "
                + "for word in Zo O w; do COMP_WORDS=(haven log --with \"$word\"); COMP_CWORD=3; _haven;"
                + " echo \"${COMPREPLY[*]}\"; done; COMP_WORDS=(haven log --tag ''); _haven; echo \"${COMPREPLY[*]}\";"
                + " for word in n 'no\\ an' it; do COMP_WORDS=(haven log \"$word\"); COMP_CWORD=2; _haven;"
                + " echo \"${COMPREPLY[*]}\"; done; COMP_WORDS=(haven checkin s); _haven; echo \"${COMPREPLY[*]}\"";
        assertThat(new Tool(home)
                        .run(home, CompletedWords.environment(home), "bash", "--norc", "--noprofile", "-c", script))
                .isEqualTo("Zoë\\ \\$\\(rm\\)\\ \\\"M\\\"\nO\\'Neil\n\nwork\n" + "no\\ answer\\;\\ \\$HOME\n".repeat(2)
                        + "it\\'s\\ late\nsleep: self-talk:\n");
    }

    /// Each is read back as bash reads what stands in the line then.
    @Test
    void runsAndExpandsNothingOfAPerson() throws IOException {
        String script = """
                source "$0"
                complete() {
                    COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _haven
                }
                for option in --with --tag --feeling --body; do
                    complete haven log $option ''
                    for word in "${COMPREPLY[@]}"; do eval "set -- $word"; printf '%s\n' "$@"; done
                done
                complete haven log ''; eval "printf '%s\n' ${COMPREPLY[*]}"
                complete haven checkin ''; eval "printf '%s\n' ${COMPREPLY[*]}"
                for typed in '$(touch pwned)' '`touch pwned`' '"$(touch pwned)' '$(touch pwned)/' '\\$\\(' '~' '*'; do
                    for command in 'import' 'restore' 'backup rm' 'week -o' 'practice check' 'log --tag' 'log --acted'; do
                        complete haven $command "$typed" >/dev/null
                        complete haven $command "./$typed" >/dev/null
                    done
                done
                complete haven backup rm ''; printf '%s\n' "${COMPREPLY[@]}"
                complete haven restore ''; printf '%s\n' "${COMPREPLY[@]}"
                complete haven import '*'; printf '%s\n' "${COMPREPLY[@]}"
                ls -d pwned
                """;
        String file = CompletionScript.FOLDER.resolve("haven.bash").toString();
        assertThat(new Tool(home)
                        .run(home, CompletedWords.hostile(home), "bash", "--norc", "--noprofile", "-c", script, file))
                .isEqualTo((String.join("\n", CompletedWords.HOSTILE) + "\n").repeat(6)
                        + "%1$slast\n%1$s*.md\n"
                                .formatted(
                                        "journal-20261118T203000Z.db\njournal-before-restore-20261118T203000Z-2.db\n")
                        + "ls: cannot access 'pwned': No such file or directory\n");
    }
}
