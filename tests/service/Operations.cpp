#include "service/Operations.h"

#include <QTest>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

template <class T>
auto taking(Operation::Taker taker)
{
    return [taker = std::move(taker)](const tl::expected<T, Failure> &answer) {
        taker(answer ? std::nullopt : std::optional(untraced(answer.error())));
    };
}

Call askUpdate(ContactService &service, QObject *context, Operation::Taker taker)
{
    ContactChange change;
    change.firstName = u"Zoë"_s;
    change.doNotDisturb = true;
    return service.update({u"id1"_s}, change, context, taking<void>(std::move(taker)));
}

} // namespace

const std::vector<Operation> &allOperations()
{
    static const PhoneNumber number = *PhoneNumber::fromE164(u"+31612345678"_s);
    static const std::vector<Operation> operations = {
        {"lookUp", "GET", R"({"success":true,"contactId":"id1"})",
         [](ContactService &service, QObject *context, Operation::Taker taker) {
             return service.lookUp(number, context, taking<Contact>(std::move(taker)));
         }},
        {"create", "POST", R"({"success":true,"data":{"message":"ok","contactId":"id1"}})",
         [](ContactService &service, QObject *context, Operation::Taker taker) {
             return service.create({.phoneNumber = number}, context,
                                   taking<ContactId>(std::move(taker)));
         }},
        {"update", "PUT", R"({"success":true,"message":"Contact updated successfully"})",
         askUpdate},
        {"addToList", "POST", R"({"success":true,"message":"ok"})",
         [](ContactService &service, QObject *context, Operation::Taker taker) {
             return service.addToList({u"id1"_s}, {u"list1"_s}, context,
                                      taking<QString>(std::move(taker)));
         }},
        {"removeFromList", "DELETE", R"({"success":true,"message":"ok"})",
         [](ContactService &service, QObject *context, Operation::Taker taker) {
             return service.removeFromList({u"id1"_s}, {u"list1"_s}, context,
                                           taking<QString>(std::move(taker)));
         }},
        {"tags", "GET", "[]",
         [](ContactService &service, QObject *context, Operation::Taker taker) {
             return service.tags({u"id1"_s}, context, taking<QList<Tag>>(std::move(taker)));
         }},
        {"messages", "GET", "[]",
         [](ContactService &service, QObject *context, Operation::Taker taker) {
             return service.messages({u"id1"_s}, context, taking<Conversation>(std::move(taker)));
         }},
    };
    return operations;
}

Failure untraced(Failure failure)
{
    failure.trace = {};
    return failure;
}

void addOperationRows(bool writesOnly)
{
    QTest::addColumn<int>("operation");
    for (size_t i = 0; i < allOperations().size(); ++i) {
        const Operation &operation = allOperations()[i];
        if (operation.isWrite() || !writesOnly)
            QTest::newRow(operation.name.constData()) << static_cast<int>(i);
    }
}

QString testKey()
{
    return u"se+cret/k&y=%41 é"_s;
}

} // namespace contactdesk
