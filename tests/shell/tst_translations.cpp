// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QHash>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString state; // "unfinished", "vanished", "obsolete"; empty: done
    QStringList texts;
};

// By context, source and comment.
using Catalogue = QHash<QString, Message>;

QString pathOf(const QString &language)
{
    return QStringLiteral(NARANHI_SOURCE_DIR "/resources/translations/naranhi_") + language
        + u".ts";
}

Message readTranslation(QXmlStreamReader &xml)
{
    Message message;
    message.state = xml.attributes().value(u"type"_s).toString();
    QString text;
    while (!(xml.readNext() == QXmlStreamReader::EndElement && xml.name() == u"translation")) {
        if (xml.isCharacters())
            text += xml.text();
        else if (xml.isEndElement() && xml.name() == u"numerusform")
            message.texts += std::exchange(text, {}).trimmed();
    }
    if (message.texts.isEmpty())
        message.texts += text;
    return message;
}

Catalogue readCatalogue(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    Catalogue catalogue;
    QString context;
    QString source;
    QString comment;
    while (!xml.atEnd()) {
        if (!xml.readNextStartElement())
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message")
            comment.clear();
        else if (xml.name() == u"source")
            source = xml.readElementText();
        else if (xml.name() == u"comment")
            comment = xml.readElementText();
        else if (xml.name() == u"translation")
            catalogue.insert(context + u'|' + source + u'|' + comment, readTranslation(xml));
        else if (xml.name() == u"extracomment")
            xml.skipCurrentElement();
    }
    return catalogue;
}

QString withoutPlaceholders(QString text)
{
    return text.remove(QRegularExpression(u"%(\\d|n)|\\(&.\\)|<[^>]*>"_s));
}

} // namespace

class TestTranslations final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void catalogue_knowsEveryText_data();
    void catalogue_knowsEveryText();
    void korean_isKorean();
    void korean_keepsPlaceholders();
    void korean_hasNoBareParticleAfterAPlaceholder();
};

void TestTranslations::catalogue_knowsEveryText_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("options");
    QTest::newRow("Korean") << u"ko"_s << QStringList();
    QTest::newRow("English plurals") << u"en"_s << QStringList{u"-pluralonly"_s};
}

void TestTranslations::catalogue_knowsEveryText()
{
    QFETCH(QString, language);
    QFETCH(QStringList, options);
    const QTemporaryDir folder;
    const QString fresh = folder.filePath(u"fresh.ts"_s);
    QVERIFY(QFile::copy(pathOf(language), fresh));

    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(NARANHI_SOURCE_DIR));
    lupdate.start(QStringLiteral(NARANHI_LUPDATE),
        QStringList{u"-silent"_s, u"app"_s} + options + QStringList{u"-ts"_s, fresh});
    QVERIFY2(lupdate.waitForFinished(), qPrintable(lupdate.errorString()));
    QCOMPARE(lupdate.exitCode(), 0);

    const Catalogue catalogue = readCatalogue(fresh);
    QVERIFY(!catalogue.isEmpty());
    QStringList wrong;
    for (auto message = catalogue.cbegin(); message != catalogue.cend(); ++message)
        if (!message->state.isEmpty() || message->texts.contains(QString()))
            wrong += message.key() + u" is "_s + message->state;
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestTranslations::korean_isKorean()
{
    static const QRegularExpression hangul(u"[가-힣]"_s);
    static const QRegularExpression latin(u"[A-Za-z]"_s);
    const QStringList allowed{u"AP h:mm"_s}; // a pattern, not a word
    const Catalogue catalogue = readCatalogue(pathOf(u"ko"_s));
    for (auto message = catalogue.cbegin(); message != catalogue.cend(); ++message) {
        for (const QString &text : message->texts) {
            const QString words = withoutPlaceholders(text);
            if (words.contains(latin) && !allowed.contains(text))
                QVERIFY2(words.contains(hangul), qPrintable(message.key()));
        }
    }
}

void TestTranslations::korean_keepsPlaceholders()
{
    static const QRegularExpression placeholder(u"%(\\d|n)"_s);
    const auto placeholders = [](const QString &text) {
        QSet<QString> found;
        for (const auto &match : placeholder.globalMatch(text))
            found += match.captured();
        return found;
    };
    const Catalogue catalogue = readCatalogue(pathOf(u"ko"_s));
    for (auto message = catalogue.cbegin(); message != catalogue.cend(); ++message)
        for (const QString &text : message->texts)
            QVERIFY2(placeholders(text) == placeholders(message.key()), qPrintable(message.key()));
}

void TestTranslations::korean_hasNoBareParticleAfterAPlaceholder()
{
    static const QRegularExpression bare(
        u"%(\\d|n)[”’\"']?(을|를|이|가|은|는|과|와|로|으로)(?=[\\s,.]|$)"_s);
    const Catalogue catalogue = readCatalogue(pathOf(u"ko"_s));
    for (auto message = catalogue.cbegin(); message != catalogue.cend(); ++message)
        for (const QString &text : message->texts)
            QVERIFY2(!text.contains(bare), qPrintable(text));
}

QObject *makeTestTranslations()
{
    return new TestTranslations;
}

#include "tst_translations.moc"
