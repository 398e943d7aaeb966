# What bash completes for haven. Source this file, or put it where bash-completion looks; it needs nothing but bash.

_haven() {
    local types='drill thing person place phrase music movement step'
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
    local options='' valued='' words='' i
    local IFS=$' \t\n'
    local keys='drill minutes rate rate-after sound voice day-end week-start country holds skip indicators echo share theme'
    local aims='goal routine homework'
    local plans='answer-slowly reach-out'
    local parts='signs alone distraction help professionals surroundings'
    COMPREPLY=()

    # Bash makes three words of --format=text.
    if [[ $current == '=' ]]; then
        current=''
    elif [[ $previous == '=' ]]; then
        previous=${COMP_WORDS[COMP_CWORD - 2]}
    fi

    if ((COMP_CWORD == 1)); then
        words='now breathe ground practice log checkin note journal undo say ladder experiment repair boundary timeout people dialogue week patterns bring plan toolkit support remind learn import export backup restore config doctor forget help'
        options='-h --help -V --version'
    else
        case ${COMP_WORDS[1]} in
            help | -h | --help)
                words='now breathe ground practice log checkin note journal undo say ladder experiment repair boundary timeout people dialogue week patterns bring plan toolkit support remind learn import export backup restore config doctor forget'
                ;;
            now)
                options='--sound --voice --plain --no-input -h --help'
                ;;
            breathe)
                words='long-exhale even coherent box 4-7-8 sigh slow-down count-down'
                valued='--minutes --cycles --in --hold --out --rest'
                options='--short --allow-long --rate --sound --voice --plain --no-input --list -h --help'
                ;;
            ground)
                words='3-3-3 5-4-3-2-1 3-3-3-move feet object posture'
                valued='--seconds'
                options='--short --rate --sound --voice --plain --no-input --list -h --help'
                ;;
            practice)
                words='list show check new render 3-3-3-move 3-3-3 4-7-8 5-4-3-2-1 body-scan box coherent count-down even feet gratitude long-exhale movement muscle-relaxation name-it object posture reframe rehearse safe-place self-compassion sensation settle-for-sleep sigh slow-down soothing-touch together'
                valued='--minutes --skip -o --output --for'
                options='--short --remember --rate --sound --voice --plain --no-input --force --json -h --help'
                if ((COMP_CWORD == 3)) && [[ $previous == show || $previous == render ]]; then words=${words#* render }; fi
                if [[ ${COMP_WORDS[2]} == check ]] && ((COMP_CWORD > 2)); then
                    _haven_value file "$current"
                    return
                fi
                ;;
            log)
                valued='--feeling --body --thought --urge --acted --pattern --response --need --outcome --distress --distress-now --with --tag --practice
                    --urge-strength --harder --later --old-share
                    --at --note --json'
                options='--edit --finish --resume --no-input --plain -h --help'
                if ((COMP_CWORD == 2)) && [[ $current != -* ]]; then
                    _haven_own triggers "$current"
                    if ((${#COMPREPLY[@]})); then return; fi
                fi
                ;;
            checkin)
                valued='--note --at'
                options='--no-input --plain -h --help'
                if [[ $current != -* && $previous != @(--note|--at) ]]; then
                    _haven_own indicators "$current"
                    if ((${#COMPREPLY[@]})); then return; fi
                fi
                ;;
            note)
                valued='--tag --at --json'
                options='--win --gratitude --prompt --edit --no-input --plain -h --help'
                if [[ $current != -* && $previous == --prompt ]]; then
                    _haven_own prompts "$current"
                    return
                fi
                ;;
            journal)
                words='list show edit rm search history'
                valued='--kind --since --until --feeling --with --tag --min --limit --format -o --output --trigger --thought --urge --response
                    --need --outcome --note --text --body --acted --pattern --urge-strength --harder --later --old-share --distress --distress-now --before --after --rating
                    --practice --about --episode --agreed --at'
                options='--all --edit --json --force --forever --yes --no-input --plain -h --help'
                ;;
            undo)
                options='--redo --list --plain -h --help'
                ;;
            say)
                valued='--with --feeling --need --request --words --at --outcome --json'
                options='--thanks --tell --check --after --let-go --copy --print --resume --no-input --plain -h --help'
                ;;
            ladder)
                words='list new try after pass back split'
                valued='--ladder --rung --expected --peak --distress-now --happened --learned --at'
                options='--all --let-go --resume --json --no-input --plain -h --help'
                ;;
            experiment)
                valued='--prediction --confidence --test --by --safety --at --happened --came-out --learned --confidence-now --safety-now'
                options='--new --after --let-go --all --resume --json --no-input --plain -h --help'
                ;;
            repair)
                valued='--with --episode --impact --part --first --apology --change --step --follow-up --at --outcome --json'
                options='--both --new --offered --received --declined --let-go --after --copy --print --resume --no-input --plain -h --help'
                ;;
            boundary)
                valued='--with --fine --will --at --did --json'
                options='--new --told --held --partly --crossed --let-go --copy --print --resume --no-input --plain -h --help'
                ;;
            timeout)
                valued='--back --with --note --at --json'
                options='--here --let-go --no-input --plain -h --help'
                ;;
            people)
                words='list add show edit rm in-touch rename'
                valued='--good-for --every --turn --tends --note --bring-up --at'
                options='--rename --yes --json --no-input --plain -h --help'
                ;;
            dialogue)
                valued='--with --minutes --mine --theirs --at --json'
                options='--keep --no-input --plain -h --help'
                ;;
            week)
                words='this last'
                valued='--weeks --for --allow --withhold --format -o --output'
                options='--preview --yes --no-input --json --open --force --plain -h --help'
                ;;
            patterns)
                valued='--since --until --around --for --allow --withhold --format -o --output'
                options='--preview --yes --no-input --json --open --force --plain -h --help'
                ;;
            bring)
                valued='--episode --agreed --step --at'
                options='--talked --let-go --all --json --no-input --plain -h --help'
                ;;
            plan)
                words='list mission add mark let-go edit rm show review import export'
                valued='--by --first-step --type --weekly --at --helped --hard --carry-on --leave -o --output'
                options='--all --json --yes --force --no-input --plain -h --help'
                if ((COMP_CWORD == 3)) && [[ $previous == add ]]; then words=$aims; fi
                if ((COMP_CWORD == 3)) && [[ $previous == @(show|import|export) ]]; then words=$plans; fi
                ;;
            toolkit)
                words='list add show edit rm pick used'
                valued='--type --name --note --helps'
                options='--json --no-input --plain -h --help'
                if ((COMP_CWORD == 3)) && [[ $previous == add ]]; then words=$types; fi
                ;;
            support)
                words='show lines edit add rm'
                valued='--country --format -o --output'
                options='--all --json --open --force --no-input --plain -h --help'
                if ((COMP_CWORD == 3)) && [[ $previous == @(edit|add|rm) ]]; then words=$parts; fi
                ;;
            remind)
                words='list off'
                valued='--days --words --text --until --for --with -o --output'
                options='--force --yes --no-input --json --plain -h --help'
                ;;
            learn)
                words='alarm exhale breath-harder naming patterns old-or-new together kindness setbacks earned boundaries repair therapist'
                valued='--format -o --output'
                options='--json --open --force --plain -h --help'
                ;;
            import)
                valued='--format --map --mood --date-order --encoding'
                options='--replace --dry-run -h --help'
                if ((COMP_CWORD == 2)) && [[ $current != -* ]]; then
                    _haven_value file "$current"
                    return
                fi
                ;;
            export)
                valued='--format -o --output --since --until'
                options='--force -h --help'
                ;;
            backup)
                words='make list rm'
                valued='-o --output'
                options='--force --json --plain -h --help'
                if ((COMP_CWORD == 3)) && [[ $previous == rm ]]; then words=$(_haven_backups); fi
                ;;
            restore)
                words='last'
                options='--dry-run --yes --no-input -h --help'
                if ((COMP_CWORD == 2)) && [[ $current == */* ]]; then
                    _haven_value file "$current"
                    return
                fi
                words+=" $(_haven_backups)"
                ;;
            config)
                words='list show set unset edit path'
                options='--json --plain -h --help'
                if ((COMP_CWORD == 3)) && [[ $previous == @(show|set|unset) ]]; then words=$keys; fi
                if ((COMP_CWORD == 4)) && [[ ${COMP_WORDS[2]} == set ]]; then
                    _haven_setting "$previous" "$current"
                    return
                fi
                ;;
            doctor)
                options='--fix --json --plain -h --help'
                ;;
            forget)
                options='--backups --settings --yes --no-input -h --help'
                ;;
        esac
    fi

    case " ${valued//[[:space:]]/ } " in
        *" $previous "*)
            _haven_value "$previous" "$current"
            return
            ;;
    esac

    # One pattern, drill or week is enough.
    for ((i = 2; i < COMP_CWORD; i++)); do
        case " $words " in
            *" ${COMP_WORDS[i]} "*) words='' ;;
        esac
    done

    if [[ $current == -* || -z $words ]]; then
        words="$valued $options"
    fi
    _haven_offer "$current" $words
}

# Offers those of the words that begin so, as they are: compgen -W would run what stands in them.
_haven_offer() {
    local word
    for word in "${@:2}"; do
        if [[ $word == "$1"* ]]; then COMPREPLY+=("$word"); fi
    done
}

# The names of the backups there are; no other file in their folder is one.
_haven_backups() {
    local file
    for file in "${XDG_DATA_HOME:-$HOME/.local/share}"/haven/backups/journal-*.db; do
        if [[ ${file##*/} =~ ^journal-([a-z0-9-]+-)?[0-9]+T[0-9]+Z(-[0-9]+)?[.]db$ ]]; then echo "${file##*/}"; fi
    done
}

# The values of a setting, where they are few.
_haven_setting() {
    local words=''
    case $1 in
        rate | rate-after | sound | voice | holds | echo) words='true false' ;;
        drill) words='long-exhale even coherent box 4-7-8 sigh slow-down count-down' ;;
        week-start) words='monday tuesday wednesday thursday friday saturday sunday' ;;
        theme) words='auto dark light plain' ;;
    esac
    _haven_offer "$2" $words
}

# The values of an option, where they are known.
_haven_value() {
    local words='' word
    case $1 in
        --with) if [[ ${COMP_WORDS[1]} == remind ]]; then words='systemd cron ics'; else _haven_own people "$2"; fi ;;
        --tag) _haven_own tags "$2" ;;
        --feeling) _haven_own feelings "$2" ;;
        --need) if [[ ${COMP_WORDS[1]} == say ]]; then _haven_own needs "$2"; fi ;;
        --body) _haven_own places "$2" ;;
        --acted) words='no partly yes' ;;
        --practice) words='last' ;;
        --came-out) words='as-predicted partly otherwise' ;;
        --by) words='today tomorrow monday tuesday wednesday thursday friday saturday sunday' ;;
        --pattern) words='reaching pulling-away watching steady' ;;
        --kind) words='episode practice check-in note topic saying mark review mission goal routine homework ladder attempt experiment repair boundary time-out contact dialogue shared-page' ;;
        --turn) words='mine theirs' ;;
        --every) words='weekly monthly no' ;;
        --tends) words='reassurance criticism withdrawal' ;;
        --bring-up) words='yes no' ;;
        --about) words='note win gratitude' ;;
        --type) words=$types ;;
        --for)
            case ${COMP_WORDS[1]} in
                practice) words='calm present kind sleep talk together' ;;
                week | patterns) words='therapist' ;;
            esac
            ;;
        --days) words='weekdays weekends Mon Tue Wed Thu Fri Sat Sun' ;;
        --skip)
            words='none against another answer arms back belief belief-after belly body chair chest colour edges end eyes face feel feeling feet first first-words for forehead friend hands head hear hips hurt jaw kindness knees legs light lower-back lower-legs move movement neck one others palms place progress reply second see shake shoulders sights smell smells sounds step stomach strength stretch taste temperature texture thighs thought touch truer truer-belief truer-belief-after upper-back walk weight'
            ;;
        --format)
            words='text markdown html pdf csv json'
            if [[ ${COMP_WORDS[1]} == journal ]]; then words='text markdown csv json'; fi
            if [[ ${COMP_WORDS[1]} == export ]]; then words='jsonl csv'; fi
            if [[ ${COMP_WORDS[1]} == import ]]; then words='jsonl csv jrnl dayone daylio table daily rednotebook text'; fi
            ;;
        --date-order) words='dmy mdy ymd' ;;
        --encoding) words='utf-8 utf-16 windows-1252 iso-8859-1' ;;
        --distress | --distress-now | --urge-strength | --min) words='0 1 2 3 4 5 6 7 8 9 10' ;;
        --json) words='-' ;;
        -o | --output | file)
            compopt -o filenames 2>/dev/null
            while IFS= read -r word; do
                COMPREPLY+=("$word")
            done < <(compgen -f -- "$2")
            return
            ;;
    esac
    _haven_offer "$2" $words
}

# Words of the person's own, from their journal and settings; none where there is none.
_haven_own() {
    local word quoted
    while IFS= read -r word; do
        printf -v quoted %q "$word"
        if [[ $word == "$2"* || $quoted == "$2"* ]]; then
            COMPREPLY+=("$quoted")
            # A rating comes after it.
            if [[ $word == *: ]]; then compopt -o nospace 2>/dev/null; fi
        fi
    done < <(command haven words "$1" 2>/dev/null </dev/null)
}

complete -F _haven haven
