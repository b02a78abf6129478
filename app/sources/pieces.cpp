// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/pieces.h"

#include "sources/captions.h"
#include "sources/textfeatures.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace naranhi::sources {
namespace {

// "내용요약 …", "[AI 요약] …": the label and the line that it labels. 0 if there is none.
qsizetype summaryLabelLength(const QString &text)
{
    static const QRegularExpression label(
        uR"(^\s*(?:\[[^\[\]]{2,14}\]|【[^】]{2,14}】|<[^<>]{2,14}>|[^\s:]{2,8}(?:\s[^\s:]{2,4})?\s*:|\S{3,8})\s+)"_s);
    const auto match = label.match(text);
    if (!match.hasMatch() || match.capturedEnd() >= text.size())
        return 0;
    const auto furniture = furnitureOf(match.capturedView().trimmed());
    return furniture && furniture->signal == Signal::LabelsSummary ? match.capturedEnd() : 0;
}

// "… 말했다. <저작권자 ⓒ …>": where the rights start at the end of a paragraph.
qsizetype trailingRightsStart(const QString &text)
{
    static const QRegularExpression rights(
        uR"((?<=[.!?"”’)\]])\s*[<\[(ⓒ©\-]*\s*(?:(?:저작권자|copyrights?)\s*[:]?\s*[ⓒ©(]|[ⓒ©])[^.!?]{2,80}(?:금지|reserved)[^.!?]{0,20}$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const qsizetype from = std::max<qsizetype>(0, text.size() - 160);
    const auto match = rights.match(text.mid(from));
    return match.hasMatch() && from + match.capturedStart() > 0 ? from + match.capturedStart()
                                                                : text.size();
}

class Splitter
{
public:
    Splitter(Pieces &pieces, QList<Credits> &credits)
        : m_pieces(pieces)
        , m_credits(credits)
    {
    }

    void split(const PageLine &line)
    {
        QString text = line.text;
        const qsizetype label = summaryLabelLength(text);
        if (label > 0) {
            add(text.first(label).trimmed(), line, LeftOutReason::Boilerplate);
            m_pieces.last().signal = Signal::LabelsSummary;
            text = text.mid(label);
        }
        splitParagraph(text, line);
    }

private:
    void splitParagraph(QString text, const PageLine &line)
    {
        QString rights;
        if (const qsizetype start = trailingRightsStart(text); start < text.size()) {
            rights = text.mid(start).trimmed();
            text.truncate(start);
        }
        if (isProse(text) && !isCaption(text)) {
            if (const auto before = creditsBefore(text)) {
                addCredits(text.first(before->length).trimmed(), line, before->credits);
                text = text.mid(before->length);
            }
        }
        std::optional<CreditPart> after = isProse(text) ? creditsAfter(text) : std::nullopt;
        const QString tail = after ? text.right(after->length).trimmed() : QString();
        if (after)
            text.chop(after->length);
        m_pieces.push_back(makePiece(text.trimmed(), line));
        if (after)
            addCredits(tail, line, after->credits);
        if (!rights.isEmpty())
            m_pieces.push_back(makePiece(rights, line));
    }

    void addCredits(const QString &text, const PageLine &line, const Credits &credits)
    {
        add(text, line, LeftOutReason::Byline);
        m_credits.push_back(credits);
    }

    void add(const QString &text, const PageLine &line, LeftOutReason reason)
    {
        m_pieces.push_back(makePiece(text, line));
        m_pieces.last().leaveOut(reason);
    }

    Pieces &m_pieces;
    QList<Credits> &m_credits;
};

} // namespace

Piece makePiece(const QString &text, const PageLine &like)
{
    Piece piece;
    piece.text = text;
    piece.shape = like.shape;
    piece.gap = like.gap;
    piece.linked = like.linked;
    piece.key = matchKey(text);
    piece.prose = isProse(text);
    return piece;
}

Pieces piecesOf(const Page &page, QList<Credits> &credits)
{
    Pieces pieces;
    Splitter splitter(pieces, credits);
    for (const PageLine &line : page.lines) {
        if (!line.outside) {
            splitter.split(line);
            continue;
        }
        pieces.push_back(makePiece(line.text, line));
        const auto furniture = furnitureOf(line.text);
        const bool rights = furniture && furniture->reason == LeftOutReason::Copyright;
        pieces.last().leaveOut(rights ? LeftOutReason::Copyright : *line.outside);
    }
    return pieces;
}

qsizetype firstProse(const Pieces &pieces)
{
    const auto isBody = [](const Piece &piece) { return piece.isOpenProse(); };
    return std::find_if(pieces.begin(), pieces.end(), isBody) - pieces.begin();
}

qsizetype lastProse(const Pieces &pieces)
{
    for (qsizetype i = pieces.size(); i-- > 0;) {
        if (pieces.at(i).isOpenProse())
            return i;
    }
    return -1;
}

} // namespace naranhi::sources
