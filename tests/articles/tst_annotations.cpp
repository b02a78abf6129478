// SPDX-License-Identifier: GPL-3.0-or-later

#include "articles/annotation.h"
#include "articles/bundledstory.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace naranhi;
using namespace naranhi::test;

namespace {

QString readText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

// The annotations are what everything else is measured with: they have to be right themselves.
class TestAnnotations final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void theStoryLiesInTheProgram()
    {
        const QStringList story = bundledStory();
        QCOMPARE(story.size(), 5);
        for (const QString &path : story)
            QVERIFY2(readText(path).contains(u"표본"_s), qPrintable(path));
    }

    void everyArticleHasAGoodAnnotation()
    {
        const QList<Annotation> annotations = bundledAnnotations();
        QStringList sources;
        for (const Annotation &annotation : annotations) {
            QCOMPARE(annotation.problems, QStringList());
            sources.append(u":/articles/"_s + annotation.source);
        }
        QCOMPARE(sources, bundledStory());
    }

    void annotatedTextStandsOnThePage()
    {
        const QList<Annotation> annotations = bundledAnnotations();
        for (const Annotation &annotation : annotations) {
            const QString page
                = readText(u":/articles/"_s + annotation.source).replace(u"&quot;"_s, u"\""_s);
            for (const ExpectedBlock &block : annotation.blocks) {
                if (!block.optional)
                    QVERIFY2(page.contains(block.block.text), qPrintable(block.block.text));
            }
            for (const ExpectedLeftOut &leftOut : annotation.leftOut)
                QVERIFY2(page.contains(leftOut.text), qPrintable(leftOut.text));
        }
    }

    void everyNameIsAnnotatedWhereverItStands()
    {
        // A name of two or more characters that is annotated somewhere is annotated everywhere.
        const QList<Annotation> annotations = bundledAnnotations();
        for (const Annotation &annotation : annotations) {
            for (const ExpectedMention &mention : annotation.mentions) {
                if (mention.text.size() >= 2)
                    verifyAnnotatedEverywhere(annotation, mention.text);
            }
        }
    }

    void anEntityHasOneType()
    {
        QHash<QString, QString> types;
        const QList<Annotation> annotations = bundledAnnotations();
        for (const Annotation &annotation : annotations) {
            for (const ExpectedMention &mention : annotation.mentions) {
                types.insert(mention.entity, types.value(mention.entity, mention.type));
                QCOMPARE(mention.type, types.value(mention.entity));
            }
        }
    }

private:
    static void verifyAnnotatedEverywhere(const Annotation &annotation, const QString &name)
    {
        const int count = static_cast<int>(annotation.blocks.size());
        for (int block = subtitleBlock; block < count; ++block) {
            if (block >= 0 && annotation.blocks.at(block).optional)
                continue;
            const QString text = annotation.textOf(block);
            for (qsizetype at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
                const TextSpan found{.start = at, .end = at + name.size()};
                const bool isCovered = std::ranges::any_of(annotation.mentions, [&](const auto &m) {
                    return m.where.block == block && m.where.span.contains(found);
                });
                QVERIFY2(isCovered, qPrintable(annotation.source + u": "_s + name));
            }
        }
    }
};

QObject *makeTestAnnotations()
{
    return new TestAnnotations;
}

#include "tst_annotations.moc"
