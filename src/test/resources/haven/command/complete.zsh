# Types each argument at a real zsh, presses Tab, and prints what then stands in the line.
zmodload zsh/zpty
zpty shell zsh -f -i
zpty -w shell "PS1=; fpath=(${(q)COMPLETIONS} \$fpath); autoload -Uz compinit; compinit -u -D"
zpty -w shell 'show() { print -r -- "<<$BUFFER>>"; BUFFER=; zle .accept-line }; zle -N show; bindkey "^X" show'
zpty -w shell 'setopt no_auto_menu no_beep; stty -echo; print rea""dy'
zpty -r shell said $'*ready*'
for typed; do
    zpty -n -w shell $typed$'\t\x18'
    zpty -r -m shell said '*<<*>>*'
    print -r -- ${${said##*<<}%%>>*}
done
zpty -d shell
