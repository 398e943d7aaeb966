# What fish completes for haven. Put this file into ~/.config/fish/completions.

function __haven_command --description 'Whether this command of haven is being typed'
    set -l words (commandline -opc)
    contains -- "$words[2]" $argv
end

function __haven_no_command --description 'Whether the command of haven is still to come'
    test (count (commandline -opc)) -eq 1
end

function __haven_action --description 'Whether this action of this command is being typed'
    set -l words (commandline -opc)
    test (count $words) -eq 3; and test "$words[2]" = $argv[1]; and contains -- "$words[3]" $argv[2..]
end

function __haven_backups --description 'The names of the backups there are'
    set -l data $XDG_DATA_HOME
    test -n "$data"; or set data ~/.local/share
    for file in $data/haven/backups/journal-*.db
        string replace -r '.*/' '' -- $file
    end
end

function __haven_setting --description 'Whether the value of one of these settings is being typed'
    set -l words (commandline -opc)
    test (count $words) -eq 4; and test "$words[2] $words[3]" = 'config set'; and contains -- "$words[4]" $argv
end

complete -c haven -f

complete -c haven -n __haven_no_command -s h -l help -d 'Show what haven can do'
complete -c haven -n __haven_no_command -s V -l version -d 'Show the version'
complete -c haven -n __haven_no_command -a now -d 'For a hard moment: breathe first, then see'
complete -c haven -n __haven_no_command -a breathe -d 'A paced breath: long exhale, box, 4-7-8 or your own'
complete -c haven -n __haven_no_command -a ground -d 'Come back to the room: three you see, hear, feel'
complete -c haven -n __haven_no_command -a practice -d 'Every practice, your own too: body scan, feet and more'
complete -c haven -n __haven_no_command -a log -d 'Keep a trigger and how you answered it'
complete -c haven -n __haven_no_command -a week -d 'What happened in a week, before and after'
complete -c haven -n __haven_no_command -a toolkit -d 'What helps you, in your own words'
complete -c haven -n __haven_no_command -a support -d 'Help lines, and your safety plan'
complete -c haven -n __haven_no_command -a backup -d 'A copy of your journal, checked'
complete -c haven -n __haven_no_command -a restore -d 'A backup back, after a look'
complete -c haven -n __haven_no_command -a config -d 'Your settings: what each is, and what it does'
complete -c haven -n __haven_no_command -a doctor -d 'What is as it should be, and how to mend the rest'
complete -c haven -n __haven_no_command -a help -d 'Show what haven or a command can do'

complete -c haven -n '__haven_command help' -a 'now breathe ground practice log week toolkit support backup restore config doctor'

complete -c haven -n '__haven_command now' -l sound -d 'A tone that rises and falls with the breath'
complete -c haven -n '__haven_command now' -l voice -d 'Each cue spoken'
complete -c haven -n '__haven_command now' -l plain -d 'One line a cue, no drawing'
complete -c haven -n '__haven_command now' -l no-input -d 'Ask nothing'
complete -c haven -n '__haven_command now' -s h -l help -d 'Show help'

complete -c haven -n '__haven_command breathe' -a long-exhale -d 'In 4, out 6'
complete -c haven -n '__haven_command breathe' -a even -d 'In 4, out 4'
complete -c haven -n '__haven_command breathe' -a coherent -d 'In 5.5, out 5.5'
complete -c haven -n '__haven_command breathe' -a box -d 'In 4, hold 4, out 4, rest 4'
complete -c haven -n '__haven_command breathe' -a 4-7-8 -d 'In 4, hold 7, out 8'
complete -c haven -n '__haven_command breathe' -a sigh -d 'In, a sip more, a long way out'
complete -c haven -n '__haven_command breathe' -a slow-down -d 'Slows to in 4, out 6'
complete -c haven -n '__haven_command breathe' -a count-down -d 'Your own pace, counted 1 to 10'
complete -c haven -n '__haven_command breathe' -l minutes -x -d 'How long'
complete -c haven -n '__haven_command breathe' -l cycles -x -d 'How many breaths'
complete -c haven -n '__haven_command breathe' -l in -x -d 'Breathe in for so many seconds'
complete -c haven -n '__haven_command breathe' -l hold -x -d 'Hold after breathing in'
complete -c haven -n '__haven_command breathe' -l out -x -d 'Breathe out for so many seconds'
complete -c haven -n '__haven_command breathe' -l rest -x -d 'Rest after breathing out'
complete -c haven -n '__haven_command breathe' -l short -d 'For when there is little time'
complete -c haven -n '__haven_command breathe' -l allow-long -d 'Holds over 20 s, more than 8 breaths of 4-7-8'
complete -c haven -n '__haven_command breathe' -l rate -d 'Ask how strong it is first, one key'
complete -c haven -n '__haven_command breathe' -l sound -d 'A tone that rises and falls with the breath'
complete -c haven -n '__haven_command breathe' -l voice -d 'Each cue spoken'
complete -c haven -n '__haven_command breathe' -l plain -d 'One line a cue, no drawing'
complete -c haven -n '__haven_command breathe' -l no-input -d 'Ask nothing'
complete -c haven -n '__haven_command breathe' -l list -d 'List the breaths'
complete -c haven -n '__haven_command breathe' -s h -l help -d 'Show help'

complete -c haven -n '__haven_command ground' -a 3-3-3 -d 'Three you see, three you hear, three you feel'
complete -c haven -n '__haven_command ground' -a 5-4-3-2-1 -d 'All five senses'
complete -c haven -n '__haven_command ground' -a 3-3-3-move -d 'Three you see, three you hear, three you move'
complete -c haven -n '__haven_command ground' -a feet -d 'The floor under your feet'
complete -c haven -n '__haven_command ground' -a object -d 'One thing in your hand'
complete -c haven -n '__haven_command ground' -a posture -d 'Unclench, lengthen, drop the shoulders'
complete -c haven -n '__haven_command ground' -l short -d 'For when there is little time'
complete -c haven -n '__haven_command ground' -l seconds -x -d 'Go on after so long for each'
complete -c haven -n '__haven_command ground' -l rate -d 'Ask how strong it is first, one key'
complete -c haven -n '__haven_command ground' -l sound -d 'A tone that rises and falls with the breath'
complete -c haven -n '__haven_command ground' -l voice -d 'Each cue spoken'
complete -c haven -n '__haven_command ground' -l plain -d 'One line a cue, no drawing'
complete -c haven -n '__haven_command ground' -l no-input -d 'Ask nothing'
complete -c haven -n '__haven_command ground' -l list -d 'List the drills'
complete -c haven -n '__haven_command ground' -s h -l help -d 'Show help'

complete -c haven -n '__haven_command practice' -a list -d 'All of them, by what they are for'
complete -c haven -n '__haven_command practice' -a show -d 'What happens in one'
complete -c haven -n '__haven_command practice' -a check -d 'Find mistakes in your own'
complete -c haven -n '__haven_command practice' -a new -d 'Write one of your own'
complete -c haven -n '__haven_command practice' -a render -d 'Write its soundtrack to a file'
complete -c haven -n '__haven_command practice' -a 3-3-3 -d 'Three you see, three you hear, three you feel'
complete -c haven -n '__haven_command practice' -a 3-3-3-move -d 'Three you see, three you hear, three you move'
complete -c haven -n '__haven_command practice' -a 4-7-8 -d 'In 4, hold 7, out 8'
complete -c haven -n '__haven_command practice' -a 5-4-3-2-1 -d 'All five senses'
complete -c haven -n '__haven_command practice' -a body-scan -d 'From the feet to the head'
complete -c haven -n '__haven_command practice' -a box -d 'In 4, hold 4, out 4, rest 4'
complete -c haven -n '__haven_command practice' -a coherent -d 'In 5.5, out 5.5'
complete -c haven -n '__haven_command practice' -a count-down -d 'Your own pace, counted 1 to 10'
complete -c haven -n '__haven_command practice' -a even -d 'In 4, out 4'
complete -c haven -n '__haven_command practice' -a feet -d 'The floor under your feet'
complete -c haven -n '__haven_command practice' -a gratitude -d 'Three small things that were good'
complete -c haven -n '__haven_command practice' -a long-exhale -d 'In 4, out 6'
complete -c haven -n '__haven_command practice' -a movement -d 'Shake out, stretch, walk slowly'
complete -c haven -n '__haven_command practice' -a muscle-relaxation -d 'Tense a part, and let it go'
complete -c haven -n '__haven_command practice' -a name-it -d 'A feeling, its strength, one step'
complete -c haven -n '__haven_command practice' -a object -d 'One thing in your hand'
complete -c haven -n '__haven_command practice' -a posture -d 'Unclench, lengthen, drop the shoulders'
complete -c haven -n '__haven_command practice' -a reframe -d 'A hard thought from more than one side'
complete -c haven -n '__haven_command practice' -a rehearse -d 'A hard talk, answered your way'
complete -c haven -n '__haven_command practice' -a safe-place -d 'A place where you feel at ease'
complete -c haven -n '__haven_command practice' -a self-compassion -d 'What a good friend would say'
complete -c haven -n '__haven_command practice' -a sensation -d 'A feeling as something in the body'
complete -c haven -n '__haven_command practice' -a settle-for-sleep -d 'A long exhale, then the body'
complete -c haven -n '__haven_command practice' -a sigh -d 'In, a sip more, a long way out'
complete -c haven -n '__haven_command practice' -a slow-down -d 'Slows to in 4, out 6'
complete -c haven -n '__haven_command practice' -a soothing-touch -d 'Let your own hands be kind'
complete -c haven -n '__haven_command practice' -a together -d 'Two people, side by side'
complete -c haven -n '__haven_action practice show' -a '3-3-3-move 3-3-3 4-7-8 5-4-3-2-1 body-scan box coherent count-down even feet gratitude long-exhale movement muscle-relaxation name-it object posture reframe rehearse safe-place self-compassion sensation settle-for-sleep sigh slow-down soothing-touch together' -d Practice
complete -c haven -n '__haven_action practice render' -a '3-3-3-move 3-3-3 4-7-8 5-4-3-2-1 body-scan box coherent count-down even feet gratitude long-exhale movement muscle-relaxation name-it object posture reframe rehearse safe-place self-compassion sensation settle-for-sleep sigh slow-down soothing-touch together' -d Practice
complete -c haven -n '__haven_action practice check' -F
complete -c haven -n '__haven_command practice' -l short -d 'For when there is little time'
complete -c haven -n '__haven_command practice' -l minutes -x -d 'How long, about'
complete -c haven -n '__haven_command practice' -l skip -x -a 'none against another answer arms back belly body chair chest colour edges end eyes face feel feeling feet first first-words for forehead friend hands head hear hips hurt jaw kindness knees legs light lower-back lower-legs move movement neck one others palms place progress reply second see shake shoulders sights smell smells sounds step stomach strength stretch taste temperature texture thighs thought touch truer upper-back walk weight' -d 'Leave out a part'
complete -c haven -n '__haven_command practice' -l remember -d 'Leave those parts out from now on'
complete -c haven -n '__haven_command practice' -l rate -d 'Ask how strong it is first, one key'
complete -c haven -n '__haven_command practice' -l sound -d 'A tone that rises and falls with the breath'
complete -c haven -n '__haven_command practice' -l voice -d 'Each cue spoken'
complete -c haven -n '__haven_command practice' -s o -l output -r -F -d 'Write to a new file'
complete -c haven -n '__haven_command practice' -l force -d 'Replace the file if there is one'
complete -c haven -n '__haven_command practice' -l plain -d 'One line a cue, no drawing'
complete -c haven -n '__haven_command practice' -l no-input -d 'Ask nothing'
complete -c haven -n '__haven_command practice' -l for -x -a 'calm present kind sleep talk together' -d 'Those for this'
complete -c haven -n '__haven_command practice' -l json -d 'List or show as JSON'
complete -c haven -n '__haven_command practice' -s h -l help -d 'Show help'

complete -c haven -n '__haven_command log' -l feeling -x -d 'A feeling and how strong: anxious:8'
complete -c haven -n '__haven_command log' -l body -x -d 'Where in the body, and how: chest:tight'
complete -c haven -n '__haven_command log' -l thought -x -d 'What went through your mind'
complete -c haven -n '__haven_command log' -l urge -x -d 'What you felt like doing'
complete -c haven -n '__haven_command log' -l acted -x -a 'no partly yes' -d 'Whether you did it'
complete -c haven -n '__haven_command log' -l pattern -x -a 'reaching pulling-away watching steady' -d 'What you saw yourself do'
complete -c haven -n '__haven_command log' -l response -x -d 'What you did'
complete -c haven -n '__haven_command log' -l need -x -d 'What you needed'
complete -c haven -n '__haven_command log' -l outcome -x -d 'How it went'
complete -c haven -n '__haven_command log' -l distress -x -a '0 1 2 3 4 5 6 7 8 9 10' -d 'How strong it was'
complete -c haven -n '__haven_command log' -l now -x -a '0 1 2 3 4 5 6 7 8 9 10' -d 'How strong it is now'
complete -c haven -n '__haven_command log' -l with -x -d 'Who was there or was meant'
complete -c haven -n '__haven_command log' -l tag -x -d 'A word to find it by'
complete -c haven -n '__haven_command log' -l at -x -d 'When: 21:30, "yesterday 9pm", "2 hours ago"'
complete -c haven -n '__haven_command log' -l note -x -d 'Anything else'
complete -c haven -n '__haven_command log' -l json -x -a - -d 'Read one entry as JSON from standard input'
complete -c haven -n '__haven_command log' -l no-input -d 'Ask nothing'
complete -c haven -n '__haven_command log' -l plain -d 'Ask in plain lines'
complete -c haven -n '__haven_command log' -s h -l help -d 'Show help'

complete -c haven -n '__haven_command week' -a this -d 'This week so far'
complete -c haven -n '__haven_command week' -a last -d 'The week before'
complete -c haven -n '__haven_command week' -l format -x -a 'text markdown json' -d 'The form of the report'
complete -c haven -n '__haven_command week' -l json -d 'The same as --format json'
complete -c haven -n '__haven_command week' -s o -l output -r -F -d 'Write to a new file'
complete -c haven -n '__haven_command week' -l force -d 'Replace the file if there is one'
complete -c haven -n '__haven_command week' -s h -l help -d 'Show help'

complete -c haven -n '__haven_command toolkit' -a list -d 'Everything, the most used first'
complete -c haven -n '__haven_command toolkit' -a add -d 'Something that helps'
complete -c haven -n '__haven_command toolkit' -a show -d 'One, with all that is known of it'
complete -c haven -n '__haven_command toolkit' -a edit -d 'Change one'
complete -c haven -n '__haven_command toolkit' -a rm -d 'Take one out'
complete -c haven -n '__haven_command toolkit' -a pick -d 'One of them, by chance'
complete -c haven -n '__haven_command toolkit' -a used -d 'Count one use'
complete -c haven -n '__haven_action toolkit add' -a 'drill thing person place phrase music movement step' -d Kind
complete -c haven -n '__haven_command toolkit' -l kind -x -a 'drill thing person place phrase music movement step' -d 'Its kind'
complete -c haven -n '__haven_command toolkit' -l name -x -d 'Another name, for edit'
complete -c haven -n '__haven_command toolkit' -l note -x -d 'Anything about it'
complete -c haven -n '__haven_command toolkit' -l helps -x -d 'When it helps'
complete -c haven -n '__haven_command toolkit' -l json -d 'List or show as JSON'
complete -c haven -n '__haven_command toolkit' -l no-input -d 'Ask nothing'
complete -c haven -n '__haven_command toolkit' -l plain -d 'Ask in plain lines'
complete -c haven -n '__haven_command toolkit' -s h -l help -d 'Show help'

complete -c haven -n '__haven_command support' -a show -d 'Help lines and your safety plan'
complete -c haven -n '__haven_command support' -a lines -d 'Help lines alone'
complete -c haven -n '__haven_command support' -a edit -d 'Be asked for the plan, a part at a time'
complete -c haven -n '__haven_command support' -a add -d 'Add a line to a part'
complete -c haven -n '__haven_command support' -a rm -d 'Take a line out of a part'
complete -c haven -n '__haven_action support edit add rm' -a 'signs alone distraction help professionals surroundings' -d Part
complete -c haven -n '__haven_command support' -l country -x -d 'Whose help lines, such as DE'
complete -c haven -n '__haven_command support' -l all -d 'The help lines of every country'
complete -c haven -n '__haven_command support' -l format -x -a 'text markdown json' -d 'The form of the page'
complete -c haven -n '__haven_command support' -l json -d 'The same as --format json'
complete -c haven -n '__haven_command support' -s o -l output -r -F -d 'Write to a new file'
complete -c haven -n '__haven_command support' -l force -d 'Replace the file if there is one'
complete -c haven -n '__haven_command support' -l no-input -d 'Ask nothing'
complete -c haven -n '__haven_command support' -l plain -d 'Ask in plain lines'
complete -c haven -n '__haven_command support' -s h -l help -d 'Show help'

complete -c haven -n '__haven_command backup' -a make -d 'A copy of your journal, now'
complete -c haven -n '__haven_command backup' -a list -d 'What backups there are'
complete -c haven -n '__haven_command backup' -a rm -d 'Remove one'
complete -c haven -n '__haven_action backup rm' -a '(__haven_backups)' -d Backup
complete -c haven -n '__haven_command backup' -s o -l output -r -F -d 'Write to a new file of yours'
complete -c haven -n '__haven_command backup' -l force -d 'Replace the file if there is one'
complete -c haven -n '__haven_command backup' -l json -d 'List as JSON'
complete -c haven -n '__haven_command backup' -s h -l help -d 'Show help'

complete -c haven -n '__haven_command restore' -a last -d 'The newest backup'
complete -c haven -n '__haven_command restore' -a '(__haven_backups)' -d Backup
complete -c haven -n '__haven_command restore' -F
complete -c haven -n '__haven_command restore' -l dry-run -d 'Look, and change nothing'
complete -c haven -n '__haven_command restore' -l yes -d 'Restore without asking'
complete -c haven -n '__haven_command restore' -l no-input -d 'Ask nothing'
complete -c haven -n '__haven_command restore' -s h -l help -d 'Show help'

complete -c haven -n '__haven_command config' -a list -d 'All of them'
complete -c haven -n '__haven_command config' -a show -d 'One, with all that is known of it'
complete -c haven -n '__haven_command config' -a set -d 'Change one'
complete -c haven -n '__haven_command config' -a unset -d 'As by default again'
complete -c haven -n '__haven_command config' -a edit -d 'The file, in your editor'
complete -c haven -n '__haven_command config' -a path -d 'Where the file is'
complete -c haven -n '__haven_action config show set unset' -a 'drill minutes rate rate-after sound voice day-end week-start country holds skip indicators theme' -d Setting
complete -c haven -n '__haven_setting rate rate-after sound voice holds' -a 'true false'
complete -c haven -n '__haven_setting drill' -a 'long-exhale even coherent box 4-7-8 sigh slow-down count-down'
complete -c haven -n '__haven_setting week-start' -a 'monday tuesday wednesday thursday friday saturday sunday'
complete -c haven -n '__haven_setting theme' -a 'auto dark light plain'
complete -c haven -n '__haven_command config' -l json -d 'List or show as JSON'
complete -c haven -n '__haven_command config' -s h -l help -d 'Show help'

complete -c haven -n '__haven_command doctor' -l fix -d 'Have files and folders be yours alone again'
complete -c haven -n '__haven_command doctor' -l json -d 'A list as JSON'
complete -c haven -n '__haven_command doctor' -s h -l help -d 'Show help'
