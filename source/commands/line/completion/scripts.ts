/** What each shell that is known runs once. It asks the program for all else, which knows its table of flags and the report at hand. */
export const scripts: ReadonlyMap<string, string> = new Map([
	[
		'bash',
		script`_mission_brief() {
	# Bash takes a word apart at "=" and ":", and leaves it quoted.
	local -a typed=()
	local last=-1 joins= word
	for word in "\${COMP_WORDS[@]:1:COMP_CWORD}"; do
		word=\${word//[\"\'\\]/}
		if ((last >= 0)) && [[ $joins || $word == [=:]* ]]; then typed[last]+=$word; else typed[++last]=$word; fi
		[[ $word == *[=:] ]] && joins=1 || joins=
	done
	local raw=\${COMP_WORDS[COMP_CWORD]}
	local piece=\${raw//[\"\'\\]/}
	[[ $piece == [=:]* ]] && piece=
	local before=\${typed[last]%"$piece"}
	COMPREPLY=()
	while IFS=$'\t' read -r word _; do
		word=\${word#"$before"}
		[[ $raw != [\"\']* && $word == *[^[:alnum:]_=,.:/+-]* ]] && printf -v word %q "$word"
		COMPREPLY+=("$word")
	done < <("$1" completion words -- "\${typed[@]}" 2>/dev/null)
}
complete -o default -F _mission_brief mission-brief
`,
	],
	[
		'zsh',
		script`(( $+functions[compdef] )) || { autoload -Uz compinit && compinit }
_mission_brief() {
	local -a typed offered
	local line
	typed=("\${(@Q)words[2,CURRENT-1]}" "\${(Q)PREFIX}")
	for line in "\${(@f)$("$words[1]" completion words -- "\${(@)typed}" 2>/dev/null)}"; do
		[[ -n $line ]] && offered+=("\${\${line%%$'\t'*}//:/\\:}:\${line#*$'\t'}")
	done
	(( $#offered )) && _describe mission-brief offered -U || _files
}
compdef _mission_brief mission-brief
`,
	],
	[
		'fish',
		script`function __mission_brief
	set -l typed (commandline -opc)
	set -l program $typed[1]
	set -e typed[1]
	set -l current (commandline -ct)
	set -l offered ($program completion words -- $typed "$current" 2>/dev/null)
	if set -q offered[1]
		printf '%s\n' $offered
	else
		__fish_complete_path "$current"
	end
end
complete -c mission-brief -f -a '(__mission_brief)'
`,
	],
]);

// The braces of shells are none of ours, and their backslashes stay.
function script({raw: [text = '']}: TemplateStringsArray): string {
	return text.replaceAll('\\${', '${');
}
