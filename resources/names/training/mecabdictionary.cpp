// SPDX-License-Identifier: GPL-3.0-or-later

#include "mecabdictionary.h"

#include <QFile>
#include <QtEndian>

#include <algorithm>
#include <cstring>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace naranhi::training {

namespace {

constexpr qsizetype headerSize = 72;

struct Token
{
    quint16_le leftClass;
    quint16_le rightClass;
    quint16_le partOfSpeech;
    qint16_le cost;
    quint32_le feature;
    quint32_le compound;
};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error(qPrintable(path + u": "_s + file.errorString()));
    return file.readAll();
}

quint32 numberAt(const QByteArray &bytes, qsizetype offset)
{
    return qFromLittleEndian<quint32>(bytes.constData() + offset);
}

// A compiled dictionary: a double array over the UTF-8 of the forms, tokens, and texts.
class Compiled
{
public:
    explicit Compiled(const QString &path)
        : m_bytes(bytesOf(path))
    {
        if (m_bytes.size() < headerSize)
            throw std::runtime_error(qPrintable(path + u": no dictionary"_s));
        const quint32 arraySize = numberAt(m_bytes, 24);
        const quint32 tokensSize = numberAt(m_bytes, 28);
        m_tokens = headerSize + static_cast<qsizetype>(arraySize);
        m_texts = m_tokens + static_cast<qsizetype>(tokensSize);
        if (m_bytes.size() < m_texts + static_cast<qsizetype>(numberAt(m_bytes, 32)))
            throw std::runtime_error(qPrintable(path + u": cut short"_s));
        for (quint32 unit = 0; unit < arraySize / 8; ++unit)
            m_arcs.push_back({.from = checkOf(unit), .unit = unit});
        std::ranges::sort(m_arcs, [](const Arc &a, const Arc &b) {
            return a.from != b.from ? a.from < b.from : a.unit < b.unit;
        });
    }

    [[nodiscard]] std::vector<MecabForm> forms() const
    {
        struct State
        {
            qint32 base = 0;
            QByteArray prefix;
        };
        std::vector<MecabForm> found;
        std::vector<State> open{{.base = baseOf(0), .prefix = {}}};
        while (!open.empty()) {
            const State state = open.back();
            open.pop_back();
            const auto base = static_cast<quint32>(state.base);
            for (auto arc = std::ranges::lower_bound(m_arcs, base, {}, &Arc::from);
                 arc != m_arcs.end() && arc->from == base;
                 ++arc) {
                const quint32 code = arc->unit - base;
                const qint32 next = baseOf(arc->unit);
                if (code == 0 && next < 0)
                    found.push_back(
                        {.form = QString::fromUtf8(state.prefix), .words = wordsOf(-next - 1)});
                else if (code > 0 && code <= 256)
                    open.push_back(
                        {.base = next, .prefix = state.prefix + static_cast<char>(code - 1)});
            }
        }
        return found;
    }

private:
    struct Arc
    {
        quint32 from = 0;
        quint32 unit = 0;
    };

    [[nodiscard]] qint32 baseOf(quint32 unit) const
    {
        return static_cast<qint32>(numberAt(m_bytes, headerSize + qsizetype(unit) * 8));
    }
    [[nodiscard]] quint32 checkOf(quint32 unit) const
    {
        return numberAt(m_bytes, headerSize + qsizetype(unit) * 8 + 4);
    }

    [[nodiscard]] std::vector<MecabWord> wordsOf(qint32 value) const
    {
        std::vector<MecabWord> words;
        for (int i = 0; i < (value & 0xFF); ++i) {
            Token token;
            const qsizetype offset
                = m_tokens + qsizetype((value >> 8) + i) * qsizetype(sizeof token);
            std::memcpy(&token, m_bytes.constData() + offset, sizeof token);
            const char *const text = m_bytes.constData() + m_texts + qsizetype(token.feature);
            const QList<QByteArray> fields = QByteArray(text).split(',');
            words.push_back({.leftClass = token.leftClass,
                .rightClass = token.rightClass,
                .cost = token.cost,
                .partOfSpeech = token.partOfSpeech,
                .tag = fields.value(0) + ',' + fields.value(1)});
        }
        return words;
    }

    QByteArray m_bytes;
    qsizetype m_tokens = 0;
    qsizetype m_texts = 0;
    std::vector<Arc> m_arcs;
};

void readConnections(MecabDictionary &dictionary, const QString &path)
{
    const QByteArray bytes = bytesOf(path);
    if (bytes.size() < 4)
        throw std::runtime_error(qPrintable(path + u": cut short"_s));
    dictionary.rightClassCount = qFromLittleEndian<quint16>(bytes.constData());
    for (qsizetype i = 4; i + 1 < bytes.size(); i += 2)
        dictionary.connections.push_back(qFromLittleEndian<qint16>(bytes.constData() + i));
}

// left-space-penalty-factor = 100,3000,120,6000, …
void readCostsAfterBlank(MecabDictionary &dictionary, const QString &path)
{
    for (const QByteArray &line : bytesOf(path).split('\n')) {
        if (!line.startsWith("left-space-penalty-factor"))
            continue;
        const QList<QByteArray> numbers = line.mid(line.indexOf('=') + 1).split(',');
        for (qsizetype i = 0; i + 1 < numbers.size(); i += 2)
            dictionary.costAfterBlank.insert(
                numbers.at(i).trimmed().toInt(), numbers.at(i + 1).trimmed().toInt());
    }
}

} // namespace

MecabDictionary readMecabDictionary(const QString &folder)
{
    MecabDictionary dictionary;
    dictionary.forms = Compiled(folder + u"/sys.dic"_s).forms();
    for (const MecabForm &script : Compiled(folder + u"/unk.dic"_s).forms())
        dictionary.strangers.insert(script.form, script.words);
    readConnections(dictionary, folder + u"/matrix.bin"_s);
    readCostsAfterBlank(dictionary, folder + u"/dicrc"_s);
    return dictionary;
}

} // namespace naranhi::training
