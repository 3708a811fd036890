/** The reservation queue of a library, in WSDL 1.1. */
export const queue = `<?xml version="1.0"?>
<definitions name="Queue" targetNamespace="urn:queue" xmlns="http://schemas.xmlsoap.org/wsdl/" xmlns:tns="urn:queue"
    xmlns:soap="http://schemas.xmlsoap.org/wsdl/soap/" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:other="urn:other">
  <documentation>Library queue</documentation>
  <types>
    <xs:schema targetNamespace="urn:queue" elementFormDefault="qualified">
      <xs:element name="Reservation" type="tns:Reservation"/>
      <xs:complexType name="Reservation">
        <xs:sequence><xs:element name="title" type="xs:string"/></xs:sequence>
      </xs:complexType>
    </xs:schema>
  </types>
  <message name="ReserveRequest">
    <part name="card" type="xs:string"/>
    <part name="body" element="tns:Reservation"/>
  </message>
  <message name="ReserveResponse"><part name="place" type="xs:int"/></message>
  <message name="CancelRequest"><part name="card" type="xs:string"/></message>
  <message name="Refused"><part name="why" type="xs:string"/></message>
  <portType name="Queue">
    <operation name="Reserve">
      <documentation>Takes a place in the queue</documentation>
      <input message="tns:ReserveRequest"/><output message="tns:ReserveResponse"/>
      <fault name="Refused" message="tns:Refused"/>
    </operation>
    <operation name="Cancel">
      <input message="tns:CancelRequest"/>
    </operation>
  </portType>
  <binding name="QueueSoap" type="tns:Queue">
    <soap:binding style="document" transport="http://schemas.xmlsoap.org/soap/http"/>
    <operation name="Reserve"><soap:operation soapAction="reserve"/><input/><output/></operation>
  </binding>
  <service name="QueueService">
    <port name="QueuePort" binding="tns:QueueSoap"><soap:address location="https://library.example.fi/queue"/></port>
  </service>
</definitions>
`

/** The same in WSDL 2.0. */
export const queue20 = `<description xmlns="http://www.w3.org/ns/wsdl" targetNamespace="urn:queue" xmlns:tns="urn:queue">
  <interface name="Queue">
    <fault name="refused" element="tns:Refused"/>
    <operation name="Reserve" pattern="http://www.w3.org/ns/wsdl/in-out">
      <input messageLabel="In" element="tns:Reservation"/>
      <output messageLabel="Out" element="#none"/>
      <outfault ref="tns:refused" messageLabel="Out"/>
    </operation>
  </interface>
  <binding name="QueueSoap" interface="tns:Queue" type="http://www.w3.org/ns/wsdl/soap"/>
  <service name="QueueService" interface="tns:Queue">
    <endpoint name="QueuePort" binding="tns:QueueSoap" address="https://library.example.fi/queue"/>
  </service>
</description>
`
