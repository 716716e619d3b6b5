/** The five permanent members of the Security Council. */
export const permanentMembers: readonly string[] = [
	'China',
	'France',
	'Russian Federation',
	'United Kingdom of Great Britain and Northern Ireland',
	'United States of America',
];

/** The Member States by the names that reports print, past names too; an alternative after a slash is the same state. */
export const memberStates: readonly (readonly string[])[] = `
Afghanistan|Albania|Algeria|Andorra|Angola|Antigua and Barbuda|Argentina|Armenia|Australia|Austria|Azerbaijan|Bahamas|Bahrain|Bangladesh|Barbados
Belarus|Belgium|Belize|Benin|Bhutan|Bolivia (Plurinational State of)/Plurinational State of Bolivia/Bolivia|Bosnia and Herzegovina|Botswana|Brazil
Brunei Darussalam|Bulgaria|Burkina Faso|Burundi|Cabo Verde/Cape Verde|Cambodia|Cameroon|Canada|Central African Republic|Chad|Chile
China/People's Republic of China|Colombia|Comoros|Congo/Republic of the Congo|Costa Rica|Côte d'Ivoire/Ivory Coast|Croatia|Cuba|Cyprus
Czechia/Czech Republic|Democratic People's Republic of Korea|Democratic Republic of the Congo|Denmark|Djibouti|Dominica|Dominican Republic|Ecuador
Egypt|El Salvador|Equatorial Guinea|Eritrea|Estonia|Eswatini/Swaziland|Ethiopia|Fiji|Finland|France|Gabon|Gambia/The Gambia|Georgia|Germany|Ghana
Greece|Grenada|Guatemala|Guinea|Guinea-Bissau|Guyana|Haiti|Honduras|Hungary|Iceland|India|Indonesia|Iran (Islamic Republic of)/Islamic Republic of Iran/Iran
Iraq|Ireland|Israel|Italy|Jamaica|Japan|Jordan|Kazakhstan|Kenya|Kiribati|Kuwait|Kyrgyzstan|Lao People's Democratic Republic|Latvia|Lebanon|Lesotho
Liberia|Libya/Libyan Arab Jamahiriya|Liechtenstein|Lithuania|Luxembourg|Madagascar|Malawi|Malaysia|Maldives|Mali|Malta|Marshall Islands|Mauritania
Mauritius|Mexico|Micronesia (Federated States of)|Monaco|Mongolia|Montenegro|Morocco|Mozambique|Myanmar|Namibia|Nauru|Nepal|Netherlands/Kingdom of the Netherlands/Netherlands (Kingdom of the)
New Zealand|Nicaragua|Niger|Nigeria|North Macedonia/The former Yugoslav Republic of Macedonia|Norway|Oman|Pakistan|Palau|Panama|Papua New Guinea
Paraguay|Peru|Philippines|Poland|Portugal|Qatar|Republic of Korea|Republic of Moldova|Romania|Russian Federation/Russia|Rwanda|Saint Kitts and Nevis
Saint Lucia|Saint Vincent and the Grenadines|Samoa|San Marino|Sao Tome and Principe|Saudi Arabia|Senegal|Serbia/Yugoslavia|Seychelles|Sierra Leone
Singapore|Slovakia|Slovenia|Solomon Islands|Somalia|South Africa|South Sudan|Spain|Sri Lanka|Sudan|Suriname|Sweden|Switzerland
Syrian Arab Republic/Syria|Tajikistan|Thailand|Timor-Leste/East Timor|Togo|Tonga|Trinidad and Tobago|Tunisia|Türkiye/Turkey|Turkmenistan|Tuvalu
Uganda|Ukraine|United Arab Emirates|United Kingdom of Great Britain and Northern Ireland/United Kingdom|United Republic of Tanzania/Tanzania
United States of America/United States|Uruguay|Uzbekistan|Vanuatu|Venezuela (Bolivarian Republic of)/Bolivarian Republic of Venezuela/Venezuela
Viet Nam/Vietnam|Yemen|Zambia|Zimbabwe
`
	.trim()
	.split(/[|\n]/)
	.map((names) => names.split('/'));
