// Every shell asks the same: `imr complete -- WORDS`, the last of which is being typed. Each line of the
// answer is a candidate, a tab and what it is; the line ":files" says that a path belongs there.

const bash = `# bash completion for imr: source <(imr completion bash)
_imr_complete() {
  local IFS=$'\\n' line
  local cur="\${COMP_WORDS[COMP_CWORD]}"
  COMPREPLY=()
  while IFS= read -r line; do
    if [[ $line == :files ]]; then
      compopt -o default -o bashdefault 2>/dev/null
      # A word that bash has cut at "=" is no path yet.
      [[ $cur == = ]] && cur=
      COMPREPLY=($(compgen -f -- "$cur"))
      compopt -o filenames 2>/dev/null
      return
    fi
    COMPREPLY+=("\${line%%$'\\t'*}")
  done < <(imr complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -F _imr_complete imr
`;

const zsh = `#compdef imr
# zsh completion for imr: source <(imr completion zsh), after compinit
_imr() {
  local -a found described
  local line
  found=("\${(@f)$(imr complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  for line in "\${found[@]}"; do
    [[ -z $line ]] && continue
    if [[ $line == :files ]]; then
      [[ $PREFIX == --*=* ]] && compset -P '*='
      _files
      return
    fi
    described+=("\${\${line%%$'\\t'*}//:/\\\\:}:\${line#*$'\\t'}")
  done
  _describe -V imr described
}
if [[ "\${funcstack[1]}" == _imr ]]; then
  _imr "$@"
else
  compdef _imr imr
fi
`;

const fish = `# fish completion for imr: imr completion fish > ~/.config/fish/completions/imr.fish
function __imr_complete
    set -l words (commandline -opc)
    set -l current (commandline -ct)
    for line in (imr complete -- $words[2..-1] "$current" 2>/dev/null)
        if test "$line" = :files
            set -l option (string match -r -- '^--[^=]*=' "$current")
            set -l typed (string replace -r -- '^--[^=]*=' '' "$current")
            for path in (__fish_complete_path "$typed")
                printf '%s\\n' "$option$path"
            end
        else
            echo $line
        end
    end
end
complete -c imr -f -a '(__imr_complete)'
`;

/** The completion script of each shell. */
export const shells = { bash, zsh, fish } as const;
