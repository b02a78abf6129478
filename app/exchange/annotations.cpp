// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/annotations.h"

#include "domain/textanchor.h"
#include "exchange/sheetwords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace naranhi::exchange {

namespace {

qsizetype codePointsIn(QStringView text)
{
    qsizetype count = 0;
    for (const QChar c : text)
        count += c.isLowSurrogate() ? 0 : 1;
    return count;
}

// The same words give the same address in every export.
QString addressFor(const QString &words)
{
    // Of this program; made once.
    static const QUuid space(u"{5b0f6a52-6f9a-4c2e-9d3f-2f1f3e0c7a10}"_s);
    return u"urn:uuid:"_s + QUuid::createUuidV5(space, words).toString(QUuid::WithoutBraces);
}

// The text of an article as one, and where each block begins in it.
class WholeText
{
public:
    explicit WholeText(const Article &article)
    {
        add(article, titleBlock);
        if (!article.subtitle.isEmpty())
            add(article, subtitleBlock);
        for (int block = 0; block < article.blocks.size(); ++block)
            add(article, block);
    }

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] qsizetype start(int block) const { return m_starts.value(block); }

private:
    void add(const Article &article, int block)
    {
        m_starts.insert(block, m_length);
        const QString text = textOf(article, block) + u'\n';
        m_length += codePointsIn(text);
        m_text += text;
    }

    QString m_text;
    QHash<int, qsizetype> m_starts; // in code points
    qsizetype m_length = 0;
};

class AnnotationWriter
{
public:
    explicit AnnotationWriter(const EvidenceSheet &sheet)
        : m_sheet(sheet)
    {
        for (const SheetArticle &article : sheet.articles)
            m_texts.append(WholeText(article.article));
    }

    void names();
    void times();
    void differences();
    [[nodiscard]] QJsonArray texts() const;
    [[nodiscard]] const QJsonArray &items() const { return m_items; }

private:
    [[nodiscard]] QString sourceOf(int article) const;
    [[nodiscard]] QJsonObject target(int article, int block, TextSpan span) const;
    void add(const QString &motivation, const QJsonArray &bodies, const QJsonArray &targets);

    const EvidenceSheet &m_sheet;
    QList<WholeText> m_texts;
    QJsonArray m_items;
};

// What has neither an address nor a file goes by its text.
QString AnnotationWriter::sourceOf(int article) const
{
    const QString &source = m_sheet.article(article).article.source;
    const QUrl url(source);
    if (url.isValid() && (url.scheme() == u"http" || url.scheme() == u"https"))
        return QString::fromLatin1(url.toEncoded());
    if (source.startsWith(u'/'))
        return QString::fromLatin1(QUrl::fromLocalFile(source).toEncoded());
    return addressFor(source + u'\n' + m_texts.at(article - 1).text());
}

QJsonObject AnnotationWriter::target(int article, int block, TextSpan span) const
{
    const Article &from = m_sheet.article(article).article;
    const QString text = textOf(from, block);
    const TextAnchor anchor = textAnchorOf(from, {block, span});
    const qsizetype start
        = m_texts.at(article - 1).start(block) + codePointsIn(QStringView(text).first(span.start));
    const qsizetype length = codePointsIn(QStringView(text).mid(span.start, span.length()));
    const QJsonObject quote{{u"type"_s, u"TextQuoteSelector"_s},
        {u"exact"_s, anchor.exact},
        {u"prefix"_s, anchor.prefix},
        {u"suffix"_s, anchor.suffix}};
    const QJsonObject position{{u"type"_s, u"TextPositionSelector"_s},
        {u"start"_s, start},
        {u"end"_s, start + length},
        {u"naranhi:block"_s, block},
        {u"naranhi:start"_s, span.start},
        {u"naranhi:end"_s, span.end}};
    return {{u"type"_s, u"SpecificResource"_s},
        {u"source"_s, sourceOf(article)},
        {u"selector"_s, QJsonArray{quote, position}}};
}

void AnnotationWriter::add(
    const QString &motivation, const QJsonArray &bodies, const QJsonArray &targets)
{
    QJsonObject item{{u"type"_s, u"Annotation"_s},
        {u"motivation"_s, motivation},
        {u"body"_s, bodies},
        {u"target"_s, targets}};
    const QByteArray words = QJsonDocument(item).toJson(QJsonDocument::Compact);
    item.insert(u"id"_s, addressFor(QString::fromUtf8(words)));
    m_items.append(item);
}

QJsonObject textBody(const QString &value, const QString &purpose, const QString &language = {})
{
    QJsonObject body{{u"type"_s, u"TextualBody"_s},
        {u"value"_s, value},
        {u"format"_s, u"text/plain"_s},
        {u"purpose"_s, purpose}};
    if (!language.isEmpty())
        body.insert(u"language"_s, language);
    return body;
}

void AnnotationWriter::names()
{
    for (int article = 1; article <= m_sheet.articles.size(); ++article)
        for (const SheetMention &mention : m_sheet.article(article).mentions) {
            const SheetEntity &entity = m_sheet.entities.at(mention.entity);
            QJsonObject body = textBody(entity.name, u"identifying"_s);
            body.insert(u"naranhi:entity"_s, entity.id);
            body.insert(u"naranhi:type"_s, tagOf(entity.type));
            add(u"identifying"_s, {body}, {target(article, mention.block, mention.span)});
        }
}

void AnnotationWriter::times()
{
    for (int article = 1; article <= m_sheet.articles.size(); ++article)
        for (const SheetTime &time : m_sheet.article(article).times) {
            QJsonObject body = textBody(time.value, u"tagging"_s);
            body.insert(u"naranhi:type"_s, tagOf(time.type));
            add(u"tagging"_s, {body}, {target(article, time.block, time.span)});
        }
}

void AnnotationWriter::differences()
{
    const QString language = m_sheet.language == WordsLanguage::Korean ? u"ko"_s : u"en"_s;
    for (const SheetDifference &each : m_sheet.differences) {
        QJsonObject body = textBody(each.explanation, u"describing"_s, language);
        body.insert(u"naranhi:difference"_s, each.id);
        body.insert(u"naranhi:kind"_s, tagOf(each.kind));
        body.insert(u"naranhi:relation"_s, tagOf(each.relation));
        body.insert(u"naranhi:about"_s, each.about);
        body.insert(u"naranhi:dismissed"_s, each.isDismissed);
        QJsonArray bodies{body};
        if (!each.comment.isEmpty())
            bodies.append(textBody(each.comment, u"commenting"_s));
        QJsonArray targets;
        for (const SheetClaim &claim : each.claims)
            targets.append(target(claim.words.article, claim.words.block, claim.words.span));
        add(u"describing"_s, bodies, targets);
    }
}

QJsonArray AnnotationWriter::texts() const
{
    QJsonArray texts;
    for (int article = 1; article <= m_sheet.articles.size(); ++article) {
        const SheetArticle &from = m_sheet.article(article);
        texts.append(QJsonObject{{u"naranhi:article"_s, article},
            {u"naranhi:source"_s, sourceOf(article)},
            {u"naranhi:outlet"_s, from.name},
            {u"naranhi:published"_s, from.article.published.value},
            {u"naranhi:basis"_s, wordOf(from.article.published.basis, m_sheet.language)},
            {u"naranhi:text"_s, m_texts.at(article - 1).text()}});
    }
    return texts;
}

} // namespace

QByteArray toAnnotations(const EvidenceSheet &sheet)
{
    AnnotationWriter writer(sheet);
    writer.names();
    writer.times();
    writer.differences();
    const QString collection = addressFor(
        QString::fromUtf8(QJsonDocument(writer.items()).toJson(QJsonDocument::Compact)));
    const QJsonObject page{{u"id"_s, QString(collection + u"#page-1"_s)},
        {u"type"_s, u"AnnotationPage"_s},
        {u"startIndex"_s, 0},
        {u"items"_s, writer.items()}};
    const QJsonArray context{
        u"http://www.w3.org/ns/anno.jsonld"_s, QJsonObject{{u"naranhi"_s, u"urn:x-naranhi:"_s}}};
    return QJsonDocument(QJsonObject{{u"@context"_s, context},
                             {u"id"_s, collection},
                             {u"type"_s, u"AnnotationCollection"_s},
                             {u"label"_s, wordOf(SheetWord::Title, sheet.language)},
                             {u"total"_s, writer.items().size()},
                             {u"first"_s, page},
                             {u"naranhi:texts"_s, writer.texts()}})
        .toJson();
}

} // namespace naranhi::exchange
