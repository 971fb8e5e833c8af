#include "journal/FieldEdit.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>

using namespace contactdesk;
using namespace Qt::StringLiterals;

namespace
{

const QList<ContactField> changeable{ContactField::FirstName, ContactField::LastName,
                                     ContactField::Email, ContactField::BotActive,
                                     ContactField::DoNotDisturb};

bool isFlag(ContactField field)
{
    return field == ContactField::BotActive || field == ContactField::DoNotDisturb;
}

/// What fields say, or that nothing is known of them.
using Values = std::map<ContactField, FieldSaid>;

/// Few values, so that people often come to the same one by themselves, or back to one.
FieldSaid anyValue(QRandomGenerator &random, ContactField field)
{
    static const QStringList texts{u""_s, u"Ann"_s, u"ann"_s, u"Bo"_s, u"Zoë \"Z\""_s};
    if (isFlag(field))
        return random.bounded(2) == 1;
    return texts.at(random.bounded(texts.size()));
}

Values anyValues(QRandomGenerator &random, int unknownOutOfTen)
{
    Values values;
    for (const ContactField field : changeable) {
        values[field] =
            random.bounded(10) < unknownOutOfTen ? FieldSaid() : anyValue(random, field);
    }
    return values;
}

/// Some fields of what an agent has in sight, changed.
FieldEdits anyEdits(QRandomGenerator &random, const Values &inSight)
{
    FieldEdits edits;
    for (const ContactField field : changeable) {
        if (random.bounded(3) > 0)
            continue;
        const FieldSaid wanted = anyValue(random, field);
        if (wanted != inSight.at(field))
            edits.append({field, inSight.at(field), wanted});
    }
    return edits;
}

void replay(Values &values, const FieldEdits &edits)
{
    for (const FieldEdit &edit : edits)
        values[edit.field] = edit.after;
}

Contact contactWith(const Values &values)
{
    Contact contact;
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(1'790'000'000'000, Qt::UTC);
    for (const auto &[field, said] : values) {
        const auto *text = std::get_if<QString>(&said);
        if (const bool *flag = std::get_if<bool>(&said))
            contact[field] = Field::known(*flag, Source::Service, at);
        else if (text && text->isEmpty())
            contact[field] = Field::empty(Source::Service, at);
        else if (text)
            contact[field] = Field::known(*text, Source::Service, at);
    }
    return contact;
}

/// What the service does with a change.
void takeOver(Values &values, const ContactChange &change)
{
    if (change.firstName)
        values[ContactField::FirstName] = *change.firstName;
    if (change.lastName)
        values[ContactField::LastName] = *change.lastName;
    if (change.email)
        values[ContactField::Email] = *change.email;
    if (change.botActive)
        values[ContactField::BotActive] = *change.botActive;
    if (change.doNotDisturb)
        values[ContactField::DoNotDisturb] = *change.doNotDisturb;
}

} // namespace

/// Merging, taking back and comparing against an obvious reference: every edit replayed one by one,
/// and for each field the list of who set it to what.
class TestFieldEdits : public QObject
{
    Q_OBJECT

private:
    static constexpr int rounds = 20'000;

    quint32 m_seed = 0;
    QRandomGenerator m_random;
    int m_round = 0;

    QString where() const { return u"seed %1, round %2"_s.arg(m_seed).arg(m_round); }

private Q_SLOTS:
    void initTestCase()
    {
        m_seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", m_seed);
    }

    void init() { m_random.seed(m_seed); }

    void mergingIsReplaying()
    {
        int withUnknown = 0;
        int backToTheStart = 0;
        for (m_round = 0; m_round < rounds; ++m_round) {
            const Values seen = anyValues(m_random, 2);
            Values inSight = seen;
            FieldEdits all;
            QList<FieldEdits> single;
            for (int i = m_random.bounded(1, 7); i > 0; --i) {
                const FieldEdits edits = anyEdits(m_random, inSight);
                replay(inSight, edits);
                single.append(edits);
                all = merged(all, edits);
            }
            // Exactly the fields that are other than they were, from the first to the last.
            FieldEdits expected;
            for (const ContactField field : changeable) {
                if (inSight.at(field) != seen.at(field))
                    expected.append({field, seen.at(field), inSight.at(field)});
                else
                    ++backToTheStart;
                if (isUnknown(seen.at(field)))
                    ++withUnknown;
            }
            QVERIFY2(all == expected, qPrintable(where()));
            Values replayed = seen;
            replay(replayed, all);
            QVERIFY2(replayed == inSight, qPrintable(where()));

            // However they are grouped: from the right, and cut in two anywhere.
            FieldEdits fromTheRight;
            for (qsizetype i = single.size() - 1; i >= 0; --i)
                fromTheRight = merged(single.at(i), fromTheRight);
            QVERIFY2(fromTheRight == all, qPrintable(where()));
            const qsizetype cut = m_random.bounded(single.size() + 1);
            FieldEdits first;
            FieldEdits second;
            for (qsizetype i = 0; i < single.size(); ++i) {
                FieldEdits &half = i < cut ? first : second;
                half = merged(half, single.at(i));
            }
            QVERIFY2(merged(first, second) == all, qPrintable(where()));
            QVERIFY2(merged(all, {}) == all && merged({}, all) == all, qPrintable(where()));
        }
        // The values are few enough for both to happen all the time.
        QVERIFY(withUnknown > rounds / 10);
        QVERIFY(backToTheStart > rounds / 10);
    }

    void theInverseTakesBack()
    {
        for (m_round = 0; m_round < rounds; ++m_round) {
            const Values seen = anyValues(m_random, 2);
            const FieldEdits edits = anyEdits(m_random, seen);
            Values values = seen;
            replay(values, edits);
            const FieldEdits inverse = inverseOf(edits);
            replay(values, inverse);
            FieldEdits known;
            for (const FieldEdit &edit : edits) {
                // Nobody knows what it could go back to.
                const bool isKnown = !isUnknown(edit.before);
                QVERIFY2(values.at(edit.field) == (isKnown ? edit.before : edit.after),
                         qPrintable(where()));
                if (isKnown)
                    known.append(edit);
            }
            QVERIFY2(inverseOf(inverse) == known, qPrintable(where()));
            FieldEdits left = edits;
            left.removeIf([](const FieldEdit &edit) { return !isUnknown(edit.before); });
            QVERIFY2(merged(edits, inverse) == left, qPrintable(where()));
            // Nothing else is touched.
            for (const ContactField field : changeable) {
                const bool isEdited =
                    std::any_of(edits.begin(), edits.end(),
                                [&](const auto &edit) { return edit.field == field; });
                QVERIFY2(isEdited || values.at(field) == seen.at(field), qPrintable(where()));
            }
        }
    }

    void editsAndChangesAreOne()
    {
        for (m_round = 0; m_round < rounds; ++m_round) {
            const Values seen = anyValues(m_random, 3);
            const FieldEdits edits = anyEdits(m_random, seen);
            const ContactChange change = changeOf(edits);
            QVERIFY2(editsOf(change, contactWith(seen)) == edits, qPrintable(where()));
            Values applied = seen;
            Values replayed = seen;
            takeOver(applied, change);
            replay(replayed, edits);
            QVERIFY2(applied == replayed, qPrintable(where()));
        }
    }

    /// An agent changes what was seen; others change the service's values meanwhile; then the
    /// agent's change is sent as it is done here: read again, compare, send what may be sent, ask
    /// for the rest.
    void conflictsAreExactlyWhatBothChanged()
    {
        int conflicts = 0;
        int sent = 0;
        int alreadySo = 0;
        for (m_round = 0; m_round < rounds; ++m_round) {
            Values service = anyValues(m_random, 0);
            // Where the service gives only some of it, or nobody has asked yet.
            Values seen = service;
            for (auto &[field, said] : seen) {
                if (m_random.bounded(5) == 0)
                    said = {};
            }
            // Who set a field to what, from the moment on when the agent saw it.
            std::map<ContactField, QList<FieldSaid>> setByOthers;
            Values inSight = seen;
            FieldEdits wanted;
            for (int i = m_random.bounded(1, 6); i > 0; --i) {
                if (m_random.bounded(2) == 0) {
                    const FieldEdits edits = anyEdits(m_random, inSight);
                    replay(inSight, edits);
                    wanted = merged(wanted, edits);
                } else {
                    const ContactField field = changeable.at(m_random.bounded(changeable.size()));
                    service[field] = anyValue(m_random, field);
                    setByOthers[field].append(service[field]);
                }
            }
            Values told = service;
            for (auto &[field, said] : told) {
                if (m_random.bounded(8) == 0)
                    said = {};
            }

            FieldEdits goingOut;
            FieldEdits inConflict;
            const Values before = service;
            for (const FieldEdit &edit : wanted) {
                const Comparison outcome = compare(edit, told.at(edit.field));
                const FieldSaid &others = service.at(edit.field);
                const bool isTold = !isUnknown(told.at(edit.field));
                const bool isAgreed = others == edit.after;
                // Untouched, or back at what the agent saw; or unseen, and there is nothing to be
                // lost.
                const bool isUnharmed = isUnknown(edit.before)
                                            ? others == FieldSaid(QString())
                                            : setByOthers[edit.field].isEmpty() ||
                                                  setByOthers[edit.field].last() == edit.before;
                if (!isTold) {
                    QVERIFY2(outcome == Comparison::MayBeSent, qPrintable(where()));
                } else if (isAgreed) {
                    QVERIFY2(outcome == Comparison::AlreadySo, qPrintable(where()));
                    ++alreadySo;
                } else {
                    QVERIFY2((outcome == Comparison::MayBeSent) == isUnharmed, qPrintable(where()));
                    QVERIFY2((outcome == Comparison::Conflict) == !isUnharmed, qPrintable(where()));
                }
                if (outcome == Comparison::MayBeSent)
                    goingOut.append(edit);
                if (outcome == Comparison::Conflict)
                    inConflict.append(edit);
            }
            takeOver(service, changeOf(goingOut));
            conflicts += static_cast<int>(inConflict.size());
            sent += static_cast<int>(goingOut.size());

            for (const ContactField field : changeable) {
                const auto edit =
                    std::find_if(wanted.begin(), wanted.end(),
                                 [&](const FieldEdit &one) { return one.field == field; });
                const bool isHeld =
                    std::any_of(inConflict.begin(), inConflict.end(),
                                [&](const FieldEdit &one) { return one.field == field; });
                // What nobody here touched, or what others must not lose, is as it was.
                const bool stays = edit == wanted.end() || isHeld;
                QVERIFY2(service.at(field) == (stays ? before.at(field) : edit->after),
                         qPrintable(where()));
            }

            // The agent chooses: theirs lets the field be, mine is an edit of what is there now.
            for (const FieldEdit &edit : inConflict) {
                const FieldSaid &now = service.at(edit.field);
                if (m_random.bounded(2) == 0)
                    continue;
                const FieldEdit mine{edit.field, now, edit.after};
                QVERIFY2(compare(mine, now) == Comparison::MayBeSent, qPrintable(where()));
                takeOver(service, changeOf({mine}));
                QVERIFY2(service.at(edit.field) == edit.after, qPrintable(where()));
                // Sent twice, it isn't done twice.
                QVERIFY2(compare(mine, service.at(edit.field)) == Comparison::AlreadySo,
                         qPrintable(where()));
            }
        }
        QVERIFY(conflicts > rounds / 10);
        QVERIFY(sent > rounds / 10);
        QVERIFY(alreadySo > rounds / 10);
    }

    void whatAFieldSays()
    {
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(1, Qt::UTC);
        QVERIFY(isUnknown(saidIn(Field())));
        QCOMPARE(saidIn(Field::empty(Source::Service, at)), FieldSaid(QString()));
        QCOMPARE(saidIn(Field::known(u"x"_s, Source::Typed, at)), FieldSaid(u"x"_s));
        QCOMPARE(saidIn(Field::known(false, Source::Typed, at)), FieldSaid(false));
        QVERIFY(isEmptyText(QString()));
        QVERIFY(isEmptyText(u""_s));
        QVERIFY(!isEmptyText(u" "_s));
        QVERIFY(!isEmptyText(false));
        QVERIFY(!isEmptyText(FieldSaid()));
    }
};

QTEST_GUILESS_MAIN(TestFieldEdits)
#include "tst_fieldedits.moc"
