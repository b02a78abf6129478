// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csvsheet.h"

#include "exchange/sheetwords.h"

using namespace Qt::StringLiterals;

namespace naranhi::exchange {

namespace {

enum class RowKind {
    Article,
    Digest,
    Difference,
    SetAside,
    Timeline,
    Coverage,
    Gap,
    Quotation,
    Form,
    Copy,
    Wire,
    Attribution,
    Correction,
    Failure,
};

QString rowWord(RowKind kind, WordsLanguage language)
{
    static const QStringList korean{u"기사"_s,
        u"간추린 내용"_s,
        u"차이"_s,
        u"제쳐 둔 차이"_s,
        u"타임라인"_s,
        u"전한 내용"_s,
        u"비어 있는 것"_s,
        u"인용"_s,
        u"표기"_s,
        u"같은 글귀"_s,
        u"통신사"_s,
        u"누구의 말"_s,
        u"바로잡은 것"_s,
        u"읽지 못한 것"_s};
    static const QStringList english{u"article"_s,
        u"digest"_s,
        u"difference"_s,
        u"set aside"_s,
        u"timeline"_s,
        u"coverage"_s,
        u"left open"_s,
        u"quotation"_s,
        u"form"_s,
        u"copy"_s,
        u"wire"_s,
        u"attribution"_s,
        u"correction"_s,
        u"failure"_s};
    return (language == WordsLanguage::Korean ? korean : english).at(static_cast<qsizetype>(kind));
}

QStringList headOf(WordsLanguage language)
{
    if (language == WordsLanguage::English)
        return {u"kind"_s,
            u"id"_s,
            u"type"_s,
            u"about"_s,
            u"relation"_s,
            u"value"_s,
            u"article"_s,
            u"outlet"_s,
            u"title"_s,
            u"date"_s,
            u"basis"_s,
            u"source"_s,
            u"block"_s,
            u"start"_s,
            u"end"_s,
            u"quote"_s,
            u"sentence"_s,
            u"note"_s};
    return {u"구분"_s,
        u"기호"_s,
        u"종류"_s,
        u"무엇"_s,
        u"관계"_s,
        u"값"_s,
        u"기사 번호"_s,
        u"매체"_s,
        u"제목"_s,
        u"날짜"_s,
        u"날짜 근거"_s,
        u"출처"_s,
        u"블록"_s,
        u"시작"_s,
        u"끝"_s,
        u"인용한 말"_s,
        u"문장"_s,
        u"덧붙임"_s};
}

// What a row says apart from where it stands.
struct Row
{
    RowKind kind = RowKind::Article;
    QString id{};
    QString type{};
    QString about{};
    QString relation{};
    QString value{};
    QString note{};
};

// Spreadsheets compute what begins like this, also in its full-width forms, and also what stands
// behind a tab or a line break.
bool looksLikeFormula(const QString &text)
{
    static const QString starts = u"=+-@\t\r\n＝＋－＠"_s;
    return !text.isEmpty() && starts.contains(text.front());
}

QString cellOf(const QString &text)
{
    QString cell = looksLikeFormula(text) ? u'\'' + text : text;
    cell.replace(u'"', u"\"\""_s);
    return u'"' + cell + u'"';
}

class CsvWriter
{
public:
    explicit CsvWriter(const EvidenceSheet &sheet)
        : m_sheet(sheet)
    {
        QStringList cells;
        for (const QString &head : headOf(sheet.language))
            cells.append(cellOf(head));
        end(cells);
    }

    void articles();
    void digest();
    void differences();
    void timeline();
    void coverage();
    void gaps();
    void quotations();
    void entities();
    void copies();
    void attributions();
    void rest();
    [[nodiscard]] QByteArray bytes() const { return m_out.toUtf8(); }

private:
    template <typename Word> [[nodiscard]] QString word(Word word) const
    {
        return wordOf(word, m_sheet.language);
    }

    void add(const Row &row, const Citation &citation);
    void add(const Row &row, int article, const QString &source = {});
    [[nodiscard]] QStringList front(const Row &row) const;
    [[nodiscard]] QStringList articleCells(int article, const QString &source) const;
    // Not "3/5", which a spreadsheet takes for a date.
    [[nodiscard]] QString countOf(qsizetype part, qsizetype all) const
    {
        const bool isKorean = m_sheet.language == WordsLanguage::Korean;
        return isKorean ? u"%1건 가운데 %2건"_s.arg(all).arg(part)
                        : u"%2 of %1"_s.arg(all).arg(part);
    }
    void end(const QStringList &cells) { m_out += cells.join(u',') + u"\r\n"_s; }

    const EvidenceSheet &m_sheet;
    QString m_out{QChar(QChar::ByteOrderMark)};
};

QStringList CsvWriter::front(const Row &row) const
{
    return {cellOf(rowWord(row.kind, m_sheet.language)),
        cellOf(row.id),
        cellOf(row.type),
        cellOf(row.about),
        cellOf(row.relation),
        cellOf(row.value)};
}

QStringList CsvWriter::articleCells(int article, const QString &source) const
{
    if (article == 0)
        return {{}, {}, {}, {}, {}, cellOf(source)};
    const SheetArticle &from = m_sheet.article(article);
    return {QString::number(article),
        cellOf(from.name),
        cellOf(from.article.title),
        cellOf(from.article.published.value),
        cellOf(word(from.article.published.basis)),
        cellOf(from.article.source)};
}

// Numbers stand bare: a spreadsheet may compute "-1", the title, which is what it is.
void CsvWriter::add(const Row &row, const Citation &citation)
{
    const bool hasPlace = !citation.span.isEmpty();
    const auto number
        = [hasPlace](qsizetype n) { return hasPlace ? QString::number(n) : QString(); };
    end(front(row) + articleCells(citation.article, {})
        + QStringList{number(citation.block),
            number(citation.span.start),
            number(citation.span.end),
            cellOf(citation.words),
            cellOf(citation.sentenceText()),
            cellOf(row.note)});
}

void CsvWriter::add(const Row &row, int article, const QString &source)
{
    end(front(row) + articleCells(article, source)
        + QStringList{{}, {}, {}, {}, {}, cellOf(row.note)});
}

void CsvWriter::articles()
{
    for (int number = 1; number <= m_sheet.articles.size(); ++number)
        add({.kind = RowKind::Article,
                .note = m_sheet.article(number).article.authors.join(u", "_s)},
            number);
}

void CsvWriter::digest()
{
    for (const SheetDigestLine &line : m_sheet.digest)
        add({.kind = RowKind::Digest, .value = line.value}, line.sentence);
}

void CsvWriter::differences()
{
    for (const SheetDifference &each : m_sheet.differences) {
        const QString comment = each.comment.isEmpty()
            ? QString()
            : u" "_s + word(SheetWord::Comment) + u": "_s + each.comment;
        const bool hasName = !each.entity.isEmpty() && each.entity != each.about;
        for (const SheetClaim &claim : each.claims)
            add({.kind = each.isDismissed ? RowKind::SetAside : RowKind::Difference,
                    .id = each.id,
                    .type = word(each.kind),
                    .about = each.about + (hasName ? u" ("_s + each.entity + u')' : QString()),
                    .relation = word(each.relation),
                    .value = claim.value,
                    .note = each.explanation + comment},
                claim.words);
    }
}

void CsvWriter::timeline()
{
    for (const SheetDate &date : m_sheet.timeline)
        for (const Citation &report : date.reports)
            add({.kind = RowKind::Timeline, .value = date.value}, report);
}

// A row for each place of a passage, each with who has it: "뷰어스: ● 있음, …".
void CsvWriter::coverage()
{
    for (const SheetStatement &statement : m_sheet.coverage) {
        QStringList marks;
        for (qsizetype i = 0; i < statement.marks.size(); ++i)
            marks.append(m_sheet.articles.at(i).name + u": "_s + word(statement.marks.at(i)));
        const qsizetype reporters
            = statement.marks.size() - statement.marks.count(CoverageMark::NotFound);
        const QList<Citation> places
            = statement.members.isEmpty() ? QList{statement.words} : statement.members;
        for (const Citation &place : places)
            add({.kind = RowKind::Coverage,
                    .id = statement.passage,
                    .value = countOf(reporters, statement.marks.size()),
                    .note = marks.join(u", "_s)},
                place);
    }
}

void CsvWriter::gaps()
{
    for (const SheetGap &gap : m_sheet.gaps)
        add({.kind = RowKind::Gap,
                .id = gap.passage,
                .type = word(gap.question),
                .about = m_sheet.article(gap.article).name},
            gap.answer);
}

void CsvWriter::quotations()
{
    for (const SheetQuotation &quotation : m_sheet.quotations)
        for (const SheetWording &wording : quotation.wordings)
            add({.kind = RowKind::Quotation,
                    .id = quotation.id,
                    .type = word(wording.isDirect ? SheetWord::Direct : SheetWord::Told),
                    .about = quotation.speaker.isEmpty() ? word(SheetWord::UnknownSpeaker)
                                                         : quotation.speaker},
                wording.words);
}

void CsvWriter::entities()
{
    for (const SheetEntity &entity : m_sheet.entities)
        for (const SheetForm &form : entity.forms)
            for (qsizetype i = 0; i < form.counts.size(); ++i)
                if (form.counts.at(i) > 0)
                    add({.kind = RowKind::Form,
                            .id = entity.id,
                            .type = word(entity.type),
                            .about = entity.name,
                            .relation = form.text,
                            .value = QString::number(form.counts.at(i))},
                        static_cast<int>(i) + 1);
}

void CsvWriter::copies()
{
    for (const SheetCopy &copy : m_sheet.copies)
        for (const Citation &place : copy.places)
            add({.kind = RowKind::Copy,
                    .about = copy.article == copy.from ? word(SheetWord::Repeats)
                                                       : m_sheet.article(copy.from).name,
                    .value = QString::number(qRound(copy.share * 100)) + u'%'},
                place);
    for (const SheetWire &wire : m_sheet.wires)
        add({.kind = RowKind::Wire,
                .about = wire.agency,
                .note = wire.words.span.isEmpty() ? word(SheetWord::LeftOutLine) : QString()},
            wire.words);
}

void CsvWriter::attributions()
{
    for (const SheetArticle &article : m_sheet.articles)
        for (const SheetAttribution &each : article.attributions)
            add({.kind = RowKind::Attribution, .type = word(each.kind)}, each.words);
}

void CsvWriter::rest()
{
    for (const SheetCorrection &correction : m_sheet.corrections)
        add({.kind = RowKind::Correction,
                .relation = correction.isPlaced ? QString() : word(SheetWord::Unplaced),
                .note = correction.sentence},
            0);
    for (const SheetFailure &failure : m_sheet.failures)
        add({.kind = RowKind::Failure, .note = failure.reason}, 0, failure.source);
}

} // namespace

QByteArray toCsv(const EvidenceSheet &sheet)
{
    CsvWriter writer(sheet);
    writer.articles();
    writer.digest();
    writer.differences();
    writer.timeline();
    writer.coverage();
    writer.gaps();
    writer.quotations();
    writer.entities();
    writer.copies();
    writer.attributions();
    writer.rest();
    return writer.bytes();
}

} // namespace naranhi::exchange
