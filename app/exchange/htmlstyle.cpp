// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/htmlstyle.h"

#include "exchange/sheethues.h"

using namespace Qt::StringLiterals;

namespace naranhi::exchange {

namespace {

// Nothing in it needs escaping in XML: no "<", no "&".
QString rules()
{
    return uR"(
:root { color-scheme: light dark; --page: #fffefb; --ink: #22211e; --soft: #6a665d; --line: #e2ddd2;
  --accent: #2d5f8a; --mark: #ffe9a8; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem; max-width: 72rem; background: var(--page); color: var(--ink);
  font: 1rem/1.7 "Noto Sans CJK KR", "Noto Sans KR", "Apple SD Gothic Neo", "Malgun Gothic", NanumGothic,
  sans-serif; word-break: keep-all; overflow-wrap: break-word; }
h1, h2, h3 { line-height: 1.35; }
h1 { font-size: 1.7rem; margin: 0 0 0.5rem; }
h2 { font-size: 1.3rem; margin: 2.5rem 0 0.75rem; padding-top: 0.75rem; border-top: 1px solid var(--line); }
h3 { font-size: 1.05rem; margin: 1.75rem 0 0.5rem; }
p { margin: 0.5rem 0; max-width: 46rem; }
a { color: var(--accent); }
.soft { color: var(--soft); }
nav ul { columns: 12rem; padding-left: 1.2rem; }
figure { margin: 0.75rem 0; padding-left: 1rem; border-left: 3px solid var(--line); max-width: 46rem; }
blockquote { margin: 0; }
figcaption { font-size: 0.85rem; }
mark { background: var(--mark); color: inherit; font-weight: 700; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; font-size: 0.9rem; line-height: 1.55; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
th, td { text-align: left; vertical-align: top; padding: 0.35rem 0.75rem 0.35rem 0; border-bottom: 1px solid var(--line); }
thead th { border-bottom: 2px solid var(--line); white-space: nowrap; }
tbody th { font-weight: inherit; min-width: 9rem; }
.line { position: relative; padding-left: 3.5rem; }
.number { position: absolute; left: 0; color: var(--soft); font-size: 0.85rem; }
:target { outline: 2px solid var(--accent); outline-offset: 0.25rem; }
.PS { border-bottom: 2px solid; }
.OG { border-bottom: 3px double; }
.LC { border-bottom: 2px dotted; }
.AF { border-bottom: 2px dashed; }
)"_s;
}

QString darkRules()
{
    return uR"(
  :root { --page: #232427; --ink: #e4e2dc; --soft: #9f9b92; --line: #3f4145; --accent: #8fbce6; --mark: #5a4a12; }
)"_s;
}

QString printRules()
{
    return uR"(
@page { size: A4; margin: 18mm 16mm; }
@media print {
  body { padding: 0; max-width: none; font-size: 9.5pt; background: none; }
  a { color: inherit; text-decoration: none; }
  nav { display: none; }
  .scroll { overflow: visible; }
  thead { display: table-header-group; }
  tr, figure, .line { break-inside: avoid; }
  h2, h3, h2 + p, h3 + p { break-after: avoid; }
  #texts { break-before: page; }
  mark, .entity { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
)"_s;
}

QString hueRules(const std::array<quint32, 8> &hues)
{
    QString out;
    for (size_t i = 0; i < hues.size(); ++i) {
        const QString colour = u"#%1"_s.arg(hues.at(i), 6, 16, QChar(u'0'));
        // Two digits behind the colour: how opaque it is, 15%.
        out += u".hue"_s + QString::number(i) + u" { background: "_s + colour
            + u"26; border-bottom-color: "_s + colour + u"; }\n"_s;
    }
    return out;
}

} // namespace

QString htmlStyle()
{
    return rules() + hueRules(lightHues) + u"@media screen and (prefers-color-scheme: dark) {"_s
        + darkRules() + hueRules(darkHues) + u"}\n"_s + printRules();
}

} // namespace naranhi::exchange
