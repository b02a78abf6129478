// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/paper/readabletext.h"

#include <QList>

namespace naranhi::exchange {

namespace {

// Replaces the code where it is what a glyph stands for, not the number of a glyph.
void replaceMeaning(QByteArray &line, const QByteArray &code, const QByteArray &meant)
{
    constexpr qsizetype glyphs = 14; // "<0001> <00FF> "
    for (qsizetype at = line.indexOf(code, glyphs); at >= 0; at = line.indexOf(code, at + 1))
        line.replace(at, code.size(), meant);
}

QByteArray readable(QByteArray table)
{
    const QByteArray dash = table.contains("<002D>") ? "<2013>" : "<002D>";
    QList<QByteArray> lines = table.split('\n');
    for (QByteArray &line : lines) {
        replaceMeaning(line, "<0001>", "<0020>");
        replaceMeaning(line, "<00A0>", "<0020>");
        replaceMeaning(line, "<00AD>", dash);
    }
    return lines.join('\n');
}

} // namespace

QByteArray withReadableText(QByteArray pdf)
{
    constexpr QByteArrayView begin = "beginbfrange\n";
    for (qsizetype at = pdf.indexOf(begin); at >= 0; at = pdf.indexOf(begin, at)) {
        at += begin.size();
        const qsizetype length = pdf.indexOf("endbfrange", at) - at;
        if (length > 0)
            pdf.replace(at, length, readable(pdf.mid(at, length)));
    }
    return pdf;
}

} // namespace naranhi::exchange
